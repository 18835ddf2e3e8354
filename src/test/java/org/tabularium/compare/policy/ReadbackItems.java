package org.tabularium.compare.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.compose.notice.Coverage;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.Item;

/// Which items of Art. 13 and 14 GDPR a notice tells, as its coverage says.
final class ReadbackItems {
    private static final Map<String,
            Item> ITEMS = Map.of("13-1-a", Item.CONTROLLER_IDENTITY, "13-1-b", Item.DPO_CONTACT,
                    "13-1-c", Item.LEGAL_BASIS, "13-1-d", Item.LEGITIMATE_INTERESTS, "13-1-e",
                    Item.RECIPIENTS, "13-1-f",
                    Item.THIRD_COUNTRY, "13-2-a", Item.RETENTION, "13-2-d", Item.COMPLAINT, "13-2-e",
                    Item.PROVISION_OBLIGATION,
                    "13-2-c", Item.WITHDRAW_CONSENT);

    /// The names of all kinds of facts that are read back.
    static final List<String> KINDS =
            List.of("controller", "representative", "officer", "authority", "date", "activity",
                    "purpose", "data", "people", "basis", "basis of an activity", "interest", "period",
                    "period of an activity",
                    "recipient", "seat",
                    "country", "safeguard", "item");

    private ReadbackItems() {}

    /// What a notice tells, and those it does not tell of which no standard sentence says anything either.
    static void count(OwnNotice own, Printed printed, Map<Item, Answered> read, Tally tally) {
        Set<Item> told = told(own, printed);
        for (Item item : told) {
            Verdict verdict = verdict(read, item);
            tally.printed("item", verdict == Verdict.YES, item + " read as " + verdict);
        }
        Stream.of(Item.LEGITIMATE_INTERESTS, Item.THIRD_COUNTRY, Item.PROVISION_OBLIGATION)
                .filter(item -> !told.contains(item)).forEach(item -> tally.read("item",
                        verdict(read, item) != Verdict.YES, item + " read as told"));
    }

    private static Verdict verdict(Map<Item, Answered> read, Item item) {
        return Optional.ofNullable(read.get(item)).map(Answered::verdict).orElse(Verdict.OPEN);
    }

    private static Set<Item> told(OwnNotice own, Printed printed) {
        Set<Item> told = EnumSet.of(Item.RIGHTS_ACCESS, Item.RIGHTS_RECTIFICATION, Item.RIGHTS_ERASURE,
                Item.RIGHTS_RESTRICTION, Item.PURPOSES);
        for (Coverage.Row row : own.coverage().rows()) {
            Item item = ITEMS.get(row.item().id());
            if (item != null && row.states().contains(Coverage.State.SAID)) {
                told.add(item);
            }
        }
        if (!printed.isTransferred()) {
            // that data stay within the Union answers the item too, but names no transfer
            told.remove(Item.THIRD_COUNTRY);
        }
        if (printed.offices().containsKey("contact/email")
                || printed.offices().containsKey("contact/phone")) {
            told.add(Item.CONTACT);
        }
        return told;
    }
}
