package org.tabularium.check.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.check.Where;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.TransferRow;

/// Something that would have to be done.
///
/// @param kind what
/// @param module the module of the standard contractual clauses to conclude; 0 where none are
/// @param where the field that then says so
public record Task(Kind kind, int module, Where where) {

    /// What would have to be done.
    public enum Kind {
        /// Conclude standard contractual clauses (Art. 46(2)(c) GDPR), or suspend the transfer.
        CONCLUDE,
        /// Agree another safeguard, or suspend the transfer (Art. 44, 46 GDPR): there are no clauses to conclude.
        SUSPEND,
        /// Record which clauses were concluded.
        NAME,
        /// Sign the clauses, or record that they are.
        SIGN,
        /// Carry out the assessment (Clause 14 of the standard contractual clauses).
        ASSESS,
        /// Finish the assessment.
        CONCLUDE_ASSESSMENT,
        /// The assessment does not allow the transfer: suspend it, or find measures that change that.
        PROTECT,
        /// Find somebody else, or strike out the recipient.
        REPLACE
    }

    /// What would have to be done about a transfer; nothing where the fallback carries it as it is recorded.
    ///
    /// @param then the law in which something has fallen
    static List<Task> of(Consequence consequence, Law then) {
        TransferRow row = consequence.row();
        return switch (consequence.outcome()) {
            case ENDED -> List.of(new Task(Kind.REPLACE, 0, named(row)));
            case LOST -> List.of(Safeguarding.clauses(then).isPresent()
                    ? new Task(Kind.CONCLUDE, Safeguarding.module(row, then), at(row, "safeguards"))
                    : new Task(Kind.SUSPEND, 0, at(row, "safeguards")));
            case CAUGHT -> completing(consequence);
        };
    }

    private static List<Task> completing(Consequence consequence) {
        TransferRow row = consequence.row();
        String fallback = consequence.fallback()
                .map(s -> "safeguards/" + row.safeguards().indexOf(s)).orElse("safeguards");
        List<Task> tasks = new ArrayList<>();
        consequence.reserves().stream().sorted(Comparator.naturalOrder()).forEach(r -> tasks.add(switch (r) {
            case UNNAMED -> new Task(Kind.NAME, 0, at(row, fallback + "/decision"));
            case UNSIGNED -> new Task(Kind.SIGN, 0, at(row, fallback + "/signedOn"));
            case NO_ASSESSMENT -> new Task(Kind.ASSESS, 0, at(row, "assessment"));
            case NO_RESULT -> new Task(Kind.CONCLUDE_ASSESSMENT, 0, at(row, "assessment/result"));
            case NOT_EQUIVALENT -> new Task(Kind.PROTECT, 0, at(row, "assessment/result"));
        }));
        return tasks;
    }

    /// Where the recipient is named: in the contract of the processor that engages it, or in the sheet.
    private static Where named(TransferRow row) {
        return row.transfer().onward()
                .map(sub -> new Where("party", sub.engagedBy().id().value(), "contract/subProcessors"))
                .orElseGet(() -> new Where(row.holder().place(), row.holder().id(),
                        "disclosures/" + row.transfer().disclosure().id().value() + "/recipient"));
    }

    private static Where at(TransferRow row, String field) {
        return new Where("transfer", row.id(), field);
    }
}
