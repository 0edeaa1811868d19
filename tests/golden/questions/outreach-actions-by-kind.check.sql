-- One log did not come, of Bell Foundry in December 2024: every figure over all zones is provisional, except for what nobody counted.
select
  null as "row",
  kind as "actionKind",
  'PARTIAL' as "outreachActions.state",
  count(*) as "outreachActions.number",
  100.0 * count(*) / sum(count(*)) over () as "outreachActions.shareOfTotal",
  sum(contacts) as "contacts.number",
  count(*) - count(contacts) as "contacts.leftOut",
  coalesce(sum(leaflets_delivered), 0) as "leafletsDelivered.number",
  null::bigint as "completeness.received",
  null::bigint as "completeness.expected"
from outreach_action
where date between '2024-10-01' and '2025-12-31' and kind <> 'TARGET_HARDENING'
group by kind
union all
select 'answer', null, null, null, null, null, null, null, count(received_on), count(*)
from expected_return
where template = 'OUTREACH_LOG' and month between '2024-10' and '2025-12'
order by "row" nulls first, "outreachActions.number" desc, "actionKind";
