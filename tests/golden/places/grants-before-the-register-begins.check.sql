select 'totals' as "row", 'NOT_COLLECTED' as "amountAwarded.state", null as "amountAwarded.amount",
  'A total of £39,305.40 in 6 awards was published for 2023/24, Round 1, for all zones together. The single awards are not in this hub, so they are in no figure.' as "amountAwarded.note",
  'NOT_COLLECTED' as "amountPaid.state", null as "amountPaid.amount", null as "amountPaid.note"
