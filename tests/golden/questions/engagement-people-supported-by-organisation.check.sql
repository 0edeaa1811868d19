-- One row of support counts for each organisation that counts; all of that month came.
select
  zone.name as "zone.name",
  organisation.name as "organisation.name",
  families_supported as "familiesSupported.number",
  case when families_supported is null then 'NOT_REPORTED' when families_supported = 0 then 'ZERO' else 'EXACT' end as "familiesSupported.state",
  case when families_supported is null then 1 else 0 end as "familiesSupported.leftOut",
  individuals_supported as "individualsSupported.number",
  case when individuals_supported is null then 'NOT_REPORTED' when individuals_supported = 0 then 'ZERO' else 'EXACT' end as "individualsSupported.state",
  volunteers_active as "volunteers.number",
  case when volunteers_active is null then 'NOT_REPORTED' when volunteers_active = 0 then 'ZERO' else 'EXACT' end as "volunteers.state",
  1 as "volunteers.completeness.received"
from support_count
join organisation on organisation.id = support_count.organisation_id
join zone on zone.id = support_count.zone_id
where month = '2024-12'
order by zone.display_order, organisation.name;
