-- May 2025, New Parks and Bell Foundry: 10 in E01013726; 2 in E01013727, 5 in E01025699, and 4 in E01025700, which is in both zones.
select null as "row", 'E01013726' as "lsoaCode", false as "isOther", 10 as "recordedCrime.number"
union all select null, null, true, 2 + 5 + 4
union all select 'totals', null, null, 10 + 2 + 5 + 4
