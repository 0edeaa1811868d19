-- Two organisations count in each of the two zones.
select
  zone.name as "zone.name",
  one.individuals_supported + other.individuals_supported as "individualsSupported.number",
  one.individuals_supported as "supportCounts.nodes.0.individualsSupported",
  one.method as "supportCounts.nodes.0.method",
  other.individuals_supported as "supportCounts.nodes.1.individualsSupported",
  other.method as "supportCounts.nodes.1.method"
from zone
join support_count as one on one.zone_id = zone.id and one.month = '2025-09'
join support_count as other on other.zone_id = zone.id and other.month = '2025-09' and other.id > one.id
where zone.slug <> 'new-parks'
order by zone.display_order;
