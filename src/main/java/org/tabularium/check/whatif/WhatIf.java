package org.tabularium.check.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.law.Decision;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.SubProcessor;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.ItSystem;
import org.tabularium.model.Mandate;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// What follows for a register when something falls away.
///
/// @param register the register looked at
/// @param loss what falls away
/// @param transfers those that rest on it, in the order of the record
/// @param recipients who receives data by these transfers, each country for itself, with what would have to be done
/// @param sheets activities and mandates concerned that have not ended, in the order of the record
/// @param clients on whose behalf mandates concerned are carried out
/// @param systems systems whose provider falls away
public record WhatIf(Register register, Loss loss, List<Consequence> transfers, List<Concerned> recipients,
        List<Holder> sheets, List<Party> clients, List<ItSystem> systems) {
    public WhatIf {
        transfers = List.copyOf(transfers);
        recipients = List.copyOf(recipients);
        sheets = List.copyOf(sheets);
        clients = List.copyOf(clients);
        systems = List.copyOf(systems);
    }

    /// Looks at every transfer.
    ///
    /// @param law the law, seen from the day wanted
    public static WhatIf of(Register register, Law law, Loss loss) {
        Law then = loss.law(law);
        List<Consequence> transfers = switch (loss) {
            case Loss.OfDecision _ -> TransferRow.of(register, law).stream()
                    .flatMap(row -> fallen(row, then).stream()).toList();
            case Loss.OfParty _ -> ended(register, loss.register(register), law);
        };
        Set<String> concerned =
                transfers.stream().map(c -> key(c.row().holder())).collect(Collectors.toSet());
        Predicate<Holder> losing = losing(register, loss);
        List<Holder> sheets =
                sheets(register).filter(h -> concerned.contains(key(h)) || losing.test(h)).toList();
        return new WhatIf(register, loss, transfers, Concerned.of(transfers, then), sheets,
                clients(register, sheets), systems(register, loss));
    }

    private static String key(Holder holder) {
        return holder.place() + "/" + holder.id();
    }

    /// An activity and a mandate may have the same id.
    private static String key(TransferRow row) {
        return row.holder().place() + "/" + row.id();
    }

    /// What could fall away in this register: decisions that transfers rest on, then parties that receive data.
    public static List<Loss> possible(Register register, Law law) {
        Stream<Loss> decisions = TransferRow.of(register, law).stream().flatMap(row -> row.relied().stream())
                .flatMap(s -> decision(s, law).stream());
        Stream<Loss> parties = sheets(register).flatMap(WhatIf::named).map(Loss.OfParty::new);
        return Stream.concat(decisions, parties).distinct().toList();
    }

    private static Optional<Loss> decision(Safeguard safeguard, Law law) {
        String decision = switch (safeguard) {
            case Safeguard.Adequacy adequacy -> adequacy.decision();
            case Safeguard.Dpf _ -> Loss.FRAMEWORK;
            case Safeguard.Scc scc when scc.decision().isEmpty() -> Safeguarding.clauses(law)
                    .map(Decision::id).orElse("");
            case Safeguard.Scc scc -> scc.decision();
            default -> "";
        };
        return law.decision(decision).map(Decision::id).map(Loss.OfDecision::new);
    }

    private static Stream<Holder> sheets(Register register) {
        return Holder.of(register).filter(sheet -> !sheet.isOver());
    }

    /// The parties that receive data there.
    private static Stream<Id<Party>> named(Holder holder) {
        return holder.disclosures().stated().orElse(List.of()).stream().flatMap(WhatIf::named);
    }

    private static Stream<Id<Party>> named(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named named ? named.party().stream()
                : Stream.empty();
    }

    /// How many transfers have this outcome.
    public long count(Outcome outcome) {
        return transfers.stream().filter(c -> c.outcome() == outcome).count();
    }

    /// On what the recipients continue that another safeguard carries everywhere: one of each kind, with how many do.
    public List<Carried> carried() {
        Set<String> lost =
                recipients.stream().filter(c -> c.outcome() != Outcome.CAUGHT).map(Concerned::recipient)
                        .collect(Collectors.toSet());
        Map<String, Safeguard> first = new LinkedHashMap<>();
        recipients.stream().filter(c -> !lost.contains(c.recipient()))
                .forEach(c -> c.fallback().ifPresent(s -> first.putIfAbsent(c.recipient(), s)));
        Map<Class<?>, List<Safeguard>> kinds = first.values().stream()
                .collect(Collectors.groupingBy(Safeguard::getClass, LinkedHashMap::new, Collectors.toList()));
        return kinds.values().stream().map(all -> new Carried(all.getFirst(), all.size())).toList();
    }

    /// Recipients that continue on one kind of safeguard.
    ///
    /// @param safeguard one of the kind
    public record Carried(Safeguard safeguard, int recipients) {}

    /// How many recipients, activities and so on.
    public Figures figures() {
        return Figures.of(this);
    }

    private static Optional<Consequence> fallen(TransferRow row, Law then) {
        return row.relied().filter(s -> !Safeguarding.holds(s, then))
                .map(_ -> Consequence.of(row, row.under(then).relied()));
    }

    /// The transfers that are no more.
    private static List<Consequence> ended(Register register, Register then, Law law) {
        Set<String> kept = TransferRow.of(then, law).stream().map(WhatIf::key).collect(Collectors.toSet());
        return TransferRow.of(register, law).stream().filter(row -> !kept.contains(key(row)))
                .map(Consequence::ended).toList();
    }

    /// Whether a sheet loses the party, as a recipient of its own or engaged by a processor (Art. 28(2) GDPR).
    private static Predicate<Holder> losing(Register register, Loss loss) {
        if (!(loss instanceof Loss.OfParty(var gone))) {
            return _ -> false;
        }
        Set<Id<Party>> engaging = register.parties().stream()
                .filter(p -> SubProcessor.of(register, p).stream()
                        .anyMatch(sub -> sub.party().id().equals(gone)))
                .map(Party::id).collect(Collectors.toSet());
        return holder -> holder.disclosures().stated().orElse(List.of()).stream()
                .anyMatch(d -> named(d).anyMatch(id -> id.equals(gone)
                        || (SubProcessor.areEngaged(d) && engaging.contains(id))));
    }

    private static List<Party> clients(Register register, List<Holder> sheets) {
        return sheets.stream().flatMap(h -> h instanceof Holder.OfMandate(Mandate m) ? m.clients().stream()
                : Stream.empty()).distinct().flatMap(id -> Identified.find(register.parties(), id).stream())
                .toList();
    }

    private static List<ItSystem> systems(Register register, Loss loss) {
        return loss instanceof Loss.OfParty(var party)
                ? register.systems().stream().filter(s -> s.provider().filter(party::equals).isPresent())
                        .toList()
                : List.of();
    }
}
