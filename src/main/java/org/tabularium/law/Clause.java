package org.tabularium.law;

import java.util.List;
import java.util.Optional;
import org.tabularium.model.LocalText;

/// A part of standard contractual clauses: a module, a clause or an annex (Implementing Decision (EU) 2021/914).
///
/// @param id for example `scc-2021-914-9`
/// @param decision id of the decision that sets the clauses
/// @param kind what part it is
/// @param number the number as printed, for example "9(a)"; of a module its number
/// @param title what it is about, in a few words, not its wording
/// @param modules the modules to which it belongs
/// @param choice what has to be decided or filled in; may be empty
/// @param options what can be chosen, in the order of the clauses; may be empty
/// @param validity when it may be used
/// @param source where it was read or is published
/// @param status how well the fact is founded
public record Clause(String id, String decision, Kind kind, String number, LocalText title,
        List<Integer> modules,
        LocalText choice, List<Option> options, Validity validity, String source, Status status)
        implements Fact {
    public Clause {
        modules = List.copyOf(modules);
        options = List.copyOf(options);
    }

    /// What part of the clauses it is.
    public enum Kind {
        MODULE, CLAUSE, ANNEX
    }

    /// One of several ways a clause can be agreed.
    ///
    /// @param id for example `option-1`
    /// @param modules the modules that offer it
    /// @param title what it means
    public record Option(String id, List<Integer> modules, LocalText title) {
        public Option {
            modules = List.copyOf(modules);
        }
    }

    /// Whether it belongs to a module.
    public boolean isOf(int module) {
        return modules.contains(module);
    }

    /// The options a module offers.
    public List<Option> options(int module) {
        return options.stream().filter(o -> o.modules().contains(module)).toList();
    }

    /// The option with this id.
    public Optional<Option> option(String option) {
        return options.stream().filter(o -> o.id().equals(option)).findFirst();
    }
}
