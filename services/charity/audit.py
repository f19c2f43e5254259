"""Invariants of charity, as queries for the rows that break one, and the facts on which other services must agree."""

from __future__ import annotations

from services.chassis.database.audit import Check, Fact

checks = [
    Check(
        "pieces_received_are_on_hand_or_went",
        """
        select l.community_id, l.id as lot_id, l.received, l.on_hand - l.reserved as free, l.reserved,
          coalesce(m.went, 0) as went
        from lots l left join (
          select community_id, lot_id, -sum(quantity_delta) filter (where kind not in ('opening', 'receive')) as went
          from movements group by 1, 2) m on m.community_id = l.community_id and m.lot_id = l.id
        where l.received <> l.on_hand + coalesce(m.went, 0)
        """,
    ),
    Check(
        "balances_are_the_sum_of_movements",
        """
        select l.community_id, l.id as lot_id, l.on_hand, l.reserved,
          coalesce(m.on_hand, 0) as moved, coalesce(m.reserved, 0) as moved_reserved, coalesce(m.came, 0) as came
        from lots l left join (
          select community_id, lot_id, sum(quantity_delta) as on_hand, sum(reserved_delta) as reserved,
            sum(quantity_delta) filter (where kind in ('opening', 'receive')) as came
          from movements group by 1, 2) m on m.community_id = l.community_id and m.lot_id = l.id
        where l.on_hand <> coalesce(m.on_hand, 0) or l.reserved <> coalesce(m.reserved, 0)
          or l.received <> coalesce(m.came, 0)
        """,
    ),
    Check(
        "reservations_are_those_of_open_redemptions",
        """
        select community_id, r.id as redemption_id, r.state, r.quantity, coalesce(m.reserved, 0) as reserved,
          coalesce(m.issued, 0) as issued
        from redemptions r left join (
          select community_id, document_id as id, sum(reserved_delta) as reserved,
            -sum(quantity_delta) as issued
          from movements where document_kind = 'redemption' group by 1, 2) m using (community_id, id)
        where coalesce(m.issued, 0) <> case when r.state = 'collected' then r.quantity else 0 end
          or case
               when r.reward_kind = 'goods' and r.state in ('awaiting_second', 'reserved', 'confirmed')
                 then coalesce(m.reserved, 0) <> r.quantity
               when r.reward_kind = 'goods' and r.state = 'cancelling'
                 then coalesce(m.reserved, 0) not in (0, r.quantity)
               else coalesce(m.reserved, 0) <> 0 end
        """,
    ),
    Check(
        "rewards_count_their_redemptions",
        """
        select w.community_id, w.id as reward_id, w.reserved, w.given,
          coalesce(r.reserved, 0) as reserved_by_redemptions,
          coalesce(r.given, 0) as given_by_redemptions
        from rewards w left join (
          select community_id, reward_id,
            sum(quantity) filter (where state in ('awaiting_second', 'reserved', 'cancelling')
              or (state = 'confirmed' and reward_kind = 'goods')) as reserved,
            sum(quantity) filter (where state = 'collected'
              or (state = 'confirmed' and reward_kind = 'voucher')) as given
          from redemptions group by 1, 2) r on r.community_id = w.community_id and r.reward_id = w.id
        where w.reserved <> coalesce(r.reserved, 0) or w.given <> coalesce(r.given, 0)
        """,
    ),
    Check(
        "limits_count_redemptions_that_were_not_given_back",
        """
        select community_id, reward_id, person_id, period, u.quantity, coalesce(r.quantity, 0) as redeemed
        from reward_uses u full join (
          select community_id, reward_id, person_id, period, sum(quantity) as quantity
          from redemptions where state not in ('lapsed', 'refused', 'cancelled', 'returned') group by 1, 2, 3, 4) r
          using (community_id, reward_id, person_id, period)
        where coalesce(u.quantity, 0) <> coalesce(r.quantity, 0)
        """,
    ),
    Check(
        "vouchers_are_issued_for_confirmed_redemptions",
        """
        select r.community_id, r.id as redemption_id, r.state, r.quantity, count(v.id) as vouchers
        from redemptions r left join vouchers v on v.community_id = r.community_id and v.redemption_id = r.id
        where r.reward_kind = 'voucher'
        group by r.community_id, r.id, r.state, r.quantity
        having count(v.id) <> case when r.state = 'confirmed' then r.quantity else 0 end
        """,
    ),
    Check(
        "vouchers_used_have_one_use",
        """
        select v.community_id, v.id as voucher_id, v.state
        from vouchers v left join voucher_uses u on u.community_id = v.community_id and u.voucher_id = v.id
          and u.reversed_at is null
        where (v.state = 'used') <> (u.id is not null)
        """,
    ),
    Check(
        "receipts_have_no_gap",
        """
        select c.community_id, c.year, c.last_no, count(g.id) as receipts
        from receipt_counters c left join gifts g
          on g.community_id = c.community_id and g.receipt_year = c.year
        group by c.community_id, c.year, c.last_no
        having count(g.id) <> c.last_no or max(g.receipt_no) <> c.last_no
        """,
    ),
    Check(
        "units_are_at_most_pieces",
        """
        select g.community_id, g.id as gift_id, g.units_confirmed, sum(l.accepted) as accepted
        from gifts g join gift_lines l on l.community_id = g.community_id and l.gift_id = g.id
        group by g.community_id, g.id, g.units_confirmed
        having g.units_confirmed > sum(l.accepted)
        """,
    ),
    Check(
        "credited_units_are_of_pieces_that_are_neither_held_nor_medicine",
        """
        select g.community_id, g.id as gift_id, g.credit, g.units_confirmed - g.units_reversed as credited,
          coalesce(l.goods, 0) as goods, coalesce(l.held, 0) as held
        from gifts g left join (
          select community_id, gift_id, count(*) filter (where hold is not null) as held,
            sum(accepted) filter (
              where hold is null and decision is distinct from 'medicine') as goods
          from gift_lines group by 1, 2) l on l.community_id = g.community_id and l.gift_id = g.id
        where g.credit in ('at_once', 'confirmed')
          and (g.units_confirmed - g.units_reversed > coalesce(l.goods, 0) or (l.held > 0 and g.units_confirmed > 0))
        """,
    ),
    Check(
        "units_earn_points_with_two_people_or_none_who_gains",
        """
        select community_id, id as gift_id, credit, donor_person_id, registered_by, accepted_by, second_by from gifts
        where (credit = 'at_once' and units_confirmed > 0 and donor_person_id in (registered_by, accepted_by))
          or (credit = 'confirmed' and (second_by is null or second_by in (registered_by, accepted_by)
            or second_by = donor_person_id))
        """,
    ),
    Check(
        "nothing_of_held_lines_or_medicine_is_in_stock",
        """
        select l.community_id, l.id as lot_id, g.gift_id, g.line_no, g.hold, i.kind
        from lots l join items i on i.community_id = l.community_id and i.id = l.item_id
        left join gift_lines g on (g.community_id, g.gift_id, g.line_no) = (l.community_id, l.gift_id, l.line_no)
        where g.hold is not null or i.kind = 'medicine'
        """,
    ),
    Check(
        "nobody_redeems_at_the_counter_alone",
        """
        select community_id, id as redemption_id, state, authority, person_id, requested_by, second_by from redemptions
        where (authority is null and debited)
          or (authority in ('code', 'second', 'alone') and requested_by = person_id)
          or (authority = 'second' and (second_by is null or second_by in (requested_by, person_id)))
        """,
    ),
    Check(
        "points_of_vouchers_return_for_void_ones_alone",
        """
        select p.community_id, p.id as return_id, p.voucher_id, v.state, p.points from point_returns p
        join vouchers v on v.community_id = p.community_id and v.id = p.voucher_id
        join redemptions r on r.community_id = p.community_id and r.id = p.redemption_id
        where v.state <> 'void' or v.redemption_id <> r.id or p.points * r.quantity <> r.points
        """,
    ),
    Check(
        "void_vouchers_were_asked_by_one_and_confirmed_by_another",
        """
        select v.community_id, v.id as voucher_id from vouchers v
        where v.state = 'void' and not exists (select 1 from voucher_requests q
          where (q.community_id, q.voucher_id) = (v.community_id, v.id) and q.asked = 'void' and q.state = 'done'
            and q.decided_by <> q.asked_by)
        """,
    ),
    Check(
        "stock_changes_and_counts_move_what_they_say",
        """
        select community_id, c.id, c.kind, c.state, c.went, c.came, coalesce(m.went, 0) as moved_out,
          coalesce(m.came, 0) as moved_in
        from (
          select community_id, id, kind, state,
            case when state = 'done' and kind <> 'book' then pieces else 0 end as went,
            case when state = 'done' and kind in ('book', 'redate') then pieces else 0 end as came
          from stock_changes
          union all
          select community_id, c.id, 'count', c.state,
            sum(case when c.state = 'done' then greatest(expected - found, 0) else 0 end),
            sum(case when c.state = 'done' then greatest(found - expected, 0) else 0 end)
          from counts c join count_lines l using (community_id) where l.count_id = c.id group by 1, 2, 4) c
        left join (
          select community_id, document_id as id, -sum(least(quantity_delta, 0)) as went,
            sum(greatest(quantity_delta, 0)) as came
          from movements where document_kind in ('stock_change', 'count') group by 1, 2) m using (community_id, id)
        where c.went <> coalesce(m.went, 0) or c.came <> coalesce(m.came, 0)
        """,
    ),
    Check(
        "nobody_confirms_a_change_of_stock_of_their_own",
        """
        select community_id, id, asked_by from stock_changes where state = 'done' and decided_by = asked_by
        union all
        select c.community_id, c.id, c.asked_by from counts c where c.state = 'done' and (c.decided_by = c.asked_by
          or (c.decided_by is null and exists (select 1 from count_lines l
            where (l.community_id, l.count_id) = (c.community_id, c.id) and l.expected <> l.found)))
        """,
    ),
]

facts = [
    Fact(
        "gift_units",
        "select community_id, id::text, units_confirmed - units_reversed from gifts"
        " where donor_person_id is not null and credit in ('at_once', 'confirmed')",
    ),
    Fact(
        "campaign_goods_units",
        "select community_id, campaign_id::text, sum(units_confirmed - units_reversed) from gifts"
        " where campaign_id is not null group by 1, 2",
    ),
    Fact("redemption_debits", "select community_id, id::text, points from redemptions where debited"),
    Fact(
        "redemption_refunds",
        "select community_id, return_id::text, points from redemptions where return_id is not null"
        " union all select community_id, id::text, points from point_returns",
    ),
]
