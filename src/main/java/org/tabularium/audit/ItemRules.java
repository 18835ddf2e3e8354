package org.tabularium.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.Answered.Verdict;
import org.tabularium.intake.facts.Item;
import org.tabularium.intake.outline.Topic;
import org.tabularium.intake.prose.Stretch;

/// What Art. 13 and 14 GDPR ask for and the text does not tell. What depends on facts a text does not show is only
/// hinted at: whether there is a data protection officer (Art. 37), a transfer, a duty to provide data, an automated
/// decision.
final class ItemRules implements Rule {
    private static final String MISSING = "item-missing";
    private static final Set<Item> RIGHTS = EnumSet.range(Item.RIGHTS_ACCESS, Item.RIGHTS_OBJECT);
    private static final int MANY = 4;

    @Override
    public List<String> ids() {
        return List.of(MISSING);
    }

    @Override
    public void look(Look look, Notes notes) {
        for (Item item : Item.values()) {
            Answered answered =
                    look.facts().items().getOrDefault(item, new Answered(Verdict.OPEN, List.of()));
            boolean named = item == Item.DPO_CONTACT && look.facts().dpo().isPresent();
            if (answered.verdict() == Verdict.NO && !named) {
                notes.add(MISSING, item, weight(item, look), place(item, answered, look));
            }
        }
    }

    /// What is plainly not there is a gap; where words stand that could mean it, somebody should look.
    private static Weight weight(Item item, Look look) {
        return switch (item) {
            case DPO_CONTACT, THIRD_COUNTRY, PROVISION_OBLIGATION, AUTOMATED_DECISIONS -> Weight.HINT;
            case WITHDRAW_CONSENT -> gap(look.rests("gdpr-6-1-a") || look.rests("gdpr-9-2-a"));
            case LEGITIMATE_INTERESTS -> gap(look.rests("gdpr-6-1-f"));
            case LEGAL_BASIS -> gap(look.said("basisCue").isEmpty());
            case RETENTION -> gap(look.said("keeping").isEmpty());
            case COMPLAINT -> gap(look.said("complaintCue").isEmpty());
            case RIGHTS_ACCESS, RIGHTS_RECTIFICATION, RIGHTS_ERASURE, RIGHTS_RESTRICTION, RIGHTS_PORTABILITY,
                    RIGHTS_OBJECT -> gap(look.said("rightsCue").isEmpty() || missing(look) < MANY);
            case CONTROLLER_IDENTITY, CONTACT -> gap(look.heading(Topic.CONTROLLER).length() == 0);
            case PURPOSES, RECIPIENTS -> Weight.GAP;
        };
    }

    private static Weight gap(boolean plain) {
        return plain ? Weight.GAP : Weight.HINT;
    }

    /// How many of the rights were not found: where it is most of them, they are probably told in other words.
    private static long missing(Look look) {
        return look.facts().items().entrySet().stream()
                .filter(e -> RIGHTS.contains(e.getKey()) && e.getValue().verdict() == Verdict.NO).count();
    }

    private static Stretch place(Item item, Answered answered, Look look) {
        if (!answered.at().isEmpty()) {
            return answered.at().getFirst();
        }
        return switch (item) {
            case CONTROLLER_IDENTITY, CONTACT, DPO_CONTACT -> look.heading(Topic.CONTROLLER, Topic.DPO);
            case PURPOSES, LEGAL_BASIS,
                    LEGITIMATE_INTERESTS -> look.heading(Topic.LEGAL_BASES, Topic.PURPOSES);
            case RECIPIENTS -> look.heading(Topic.RECIPIENTS);
            case THIRD_COUNTRY -> look.heading(Topic.TRANSFERS, Topic.RECIPIENTS);
            case RETENTION -> look.heading(Topic.RETENTION);
            case WITHDRAW_CONSENT -> look.heading(Topic.WITHDRAWAL, Topic.RIGHTS);
            case COMPLAINT -> look.heading(Topic.COMPLAINT, Topic.RIGHTS);
            case RIGHTS_ACCESS, RIGHTS_RECTIFICATION, RIGHTS_ERASURE, RIGHTS_RESTRICTION, RIGHTS_PORTABILITY,
                    RIGHTS_OBJECT -> look.heading(Topic.RIGHTS);
            case PROVISION_OBLIGATION -> look.heading(Topic.PROVISION);
            case AUTOMATED_DECISIONS -> look.heading(Topic.AUTOMATED);
        };
    }
}
