package org.tabularium.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Activity;
import org.tabularium.model.Identified;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;

/// One demand on a register, with its article. Its sentences are in the messages of its family: `ID.title` (what is
/// demanded, in a few words), `ID.text` (what is wrong here, a sentence), `ID.article` (the norm), `ID.help` (what to
/// do), and `ID.fix` if the rule has a fix.
///
/// @param id readable and never changed, for example `special-without-condition`: accepted findings name it
/// @param family what it is about
/// @param severity how much it weighs
/// @param demand how strictly the law asks for what is missing; empty for rules about what is there
/// @param test what it looks at and how
public record Rule(String id, Family family, Severity severity, Optional<Demand> demand, Test test) {

    /// What a rule looks at, and how.
    public sealed interface Test {}

    /// Looks at each entity of a kind.
    record OfEntity<T extends Identified<T>>(Scope<T> scope, BiFunction<T, Context, List<Flaw>> look)
            implements Test {}

    /// Looks at each entity of every kind.
    record OfAny(BiFunction<Identified<?>, Context, List<Flaw>> look) implements Test {}

    /// Looks at each transfer of each sheet of the record.
    record OfTransfer(BiFunction<TransferRow, Context, List<Flaw>> look) implements Test {}

    /// Looks at the controller and what the register says of itself.
    record OfHead(Function<Context, List<Flaw>> look) implements Test {}

    /// Looks at the register as a whole.
    record OfWhole(Function<Whole, List<Flaw>> look) implements Test {}

    /// Begins a rule that weighs as an error.
    public static Beginning error(Family family, String id) {
        return new Beginning(id, family, Severity.ERROR, Optional.empty());
    }

    /// Begins a rule that weighs as a warning.
    public static Beginning warning(Family family, String id) {
        return new Beginning(id, family, Severity.WARNING, Optional.empty());
    }

    /// Begins a rule that only advises.
    public static Beginning advice(Family family, String id) {
        return new Beginning(id, family, Severity.ADVICE, Optional.empty());
    }

    /// Begins a rule about something missing, which weighs as the law asks for it.
    public static Beginning missing(Family family, Demand demand, String id) {
        return new Beginning(id, family, switch (demand) {
            case MANDATORY -> Severity.ERROR;
            case WHERE_POSSIBLE -> Severity.WARNING;
            case RECOMMENDED -> Severity.ADVICE;
        }, Optional.of(demand));
    }

    /// A rule that does not look at anything yet.
    public record Beginning(String id, Family family, Severity severity, Optional<Demand> demand) {
        public Rule activity(BiFunction<Activity, Context, List<Flaw>> look) {
            return each(Scope.ACTIVITY, look);
        }

        public Rule mandate(BiFunction<Mandate, Context, List<Flaw>> look) {
            return each(Scope.MANDATE, look);
        }

        public Rule party(BiFunction<Party, Context, List<Flaw>> look) {
            return each(Scope.PARTY, look);
        }

        public <T extends Identified<T>> Rule each(Scope<T> scope,
                BiFunction<T, Context, List<Flaw>> look) {
            return rule(new OfEntity<>(scope, look));
        }

        /// Looks at the entities of every kind.
        public Rule any(BiFunction<Identified<?>, Context, List<Flaw>> look) {
            return rule(new OfAny(look));
        }

        public Rule transfer(BiFunction<TransferRow, Context, List<Flaw>> look) {
            return rule(new OfTransfer(look));
        }

        public Rule head(Function<Context, List<Flaw>> look) {
            return rule(new OfHead(look));
        }

        public Rule whole(Function<Whole, List<Flaw>> look) {
            return rule(new OfWhole(look));
        }

        private Rule rule(Test test) {
            return new Rule(id, family, severity, demand, test);
        }
    }
}
