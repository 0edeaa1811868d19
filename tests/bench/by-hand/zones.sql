-- All zones, in the order in which they are listed.
select slug, name, district_name as "districtName"
from zone
order by display_order, id
limit $1
