-- Two organisations count in the zone: the one whose count came first stands first.
select
  zone.name as "zone.name",
  fearon.individuals_supported + cobden.individuals_supported as "individualsSupported.number",
  fearon.individuals_supported as "supportCounts.nodes.0.individualsSupported",
  fearon.method as "supportCounts.nodes.0.method",
  'Fearon Hall' as "supportCounts.nodes.0.organisation.name",
  cobden.individuals_supported as "supportCounts.nodes.1.individualsSupported",
  cobden.method as "supportCounts.nodes.1.method",
  'Cobden Primary School' as "supportCounts.nodes.1.organisation.name"
from zone
join support_count as fearon on fearon.zone_id = zone.id and fearon.organisation_id = (select id from organisation where name = 'Fearon Hall')
join support_count as cobden on cobden.zone_id = zone.id and cobden.organisation_id = (select id from organisation where name = 'Cobden Primary School')
where fearon.month = '2025-09' and cobden.month = '2025-09';
