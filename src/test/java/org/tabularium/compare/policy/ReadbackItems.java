package org.tabularium.compare.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.intake.facts.Item;

/// Which items of Art. 13 and 14 GDPR a notice tells, as its coverage says.
final class ReadbackItems {
    private static final Map<String, Item> ITEMS = Map.of("13-1-a", Item.CONTROLLER_IDENTITY, "13-1-b", Item.DPO_CONTACT,
            "13-1-c", Item.LEGAL_BASIS, "13-1-d", Item.LEGITIMATE_INTERESTS, "13-1-e", Item.RECIPIENTS, "13-1-f",
            Item.THIRD_COUNTRY, "13-2-a", Item.RETENTION, "13-2-d", Item.COMPLAINT, "13-2-e", Item.PROVISION_OBLIGATION,
            "13-2-c", Item.WITHDRAW_CONSENT);

    private ReadbackItems() {}

    static Map<Item, Boolean> expected(OwnNotice own, Printed printed) {
        Map<Item, Boolean> expected = new EnumMap<>(Item.class);
        for (Coverage.Row row : own.coverage().rows()) {
            Item item = ITEMS.get(row.item().id());
            if (item != null && row.states().contains(Coverage.State.SAID)) {
                expected.put(item, true);
            }
        }
        List.of(Item.RIGHTS_ACCESS, Item.RIGHTS_RECTIFICATION, Item.RIGHTS_ERASURE, Item.RIGHTS_RESTRICTION, Item.PURPOSES)
                .forEach(i -> expected.put(i, true));
        if (printed.offices().containsKey("contact/email") || printed.offices().containsKey("contact/phone")) {
            expected.put(Item.CONTACT, true);
        }
        return expected;
    }
}
