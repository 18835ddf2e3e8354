package org.tabularium.check.whatif;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.check.whatif.Consequence.Outcome;
import org.tabularium.check.whatif.Consequence.Reserve;
import org.tabularium.law.Holder;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Answer;
import org.tabularium.model.Destination;
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
/// @param sheets activities and mandates concerned, in the order of the record
/// @param clients on whose behalf mandates concerned are carried out
/// @param systems systems whose provider falls away
public record WhatIf(Register register, Loss loss, List<Consequence> transfers, List<Holder> sheets,
        List<Party> clients, List<ItSystem> systems) {
    public WhatIf {
        transfers = List.copyOf(transfers);
        sheets = List.copyOf(sheets);
        clients = List.copyOf(clients);
        systems = List.copyOf(systems);
    }

    /// Looks at every transfer.
    ///
    /// @param law the law, seen from the day wanted
    public static WhatIf of(Register register, Law law, Loss loss) {
        List<Holder> all = sheets(register);
        List<TransferRow> rows = all.stream()
                .flatMap(h -> TransferRow.of(h, id -> Identified.find(register.parties(), id), law).stream())
                .toList();
        List<Consequence> transfers = rows.stream().flatMap(row -> of(row, law, loss).stream()).toList();
        Set<String> concerned =
                transfers.stream().map(c -> key(c.row().holder())).collect(Collectors.toSet());
        List<Holder> sheets = all.stream().filter(h -> concerned.contains(key(h))
                || (loss instanceof Loss.OfParty(var party) && names(h, party))).toList();
        return new WhatIf(register, loss, transfers, sheets, clients(register, sheets),
                systems(register, loss));
    }

    private static String key(Holder holder) {
        return holder.place() + "/" + holder.id();
    }

    /// What could fall away in this register: decisions that transfers rest on, then parties that receive data.
    public static List<Loss> possible(Register register, Law law) {
        Set<Loss> decisions = new LinkedHashSet<>();
        Set<Loss> parties = new LinkedHashSet<>();
        sheets(register).forEach(holder -> {
            TransferRow.of(holder, id -> Identified.find(register.parties(), id), law)
                    .forEach(row -> row.relied().flatMap(WhatIf::decision).ifPresent(decisions::add));
            holder.disclosures().stated().orElse(List.of()).forEach(d -> {
                if (d.recipient() instanceof Recipient.Named named) {
                    named.party().map(Loss.OfParty::new).ifPresent(parties::add);
                }
            });
        });
        return Stream.concat(decisions.stream(), parties.stream()).toList();
    }

    private static Optional<Loss> decision(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy adequacy when !adequacy.decision().isEmpty() -> Optional
                    .of(new Loss.OfDecision(adequacy.decision()));
            case Safeguard.Dpf _ -> Optional.of(new Loss.OfDecision(Loss.FRAMEWORK));
            default -> Optional.empty();
        };
    }

    private static List<Holder> sheets(Register register) {
        return Stream.<Holder>concat(register.activities().stream().map(Holder.OfActivity::new),
                register.mandates().stream().map(Holder.OfMandate::new)).toList();
    }

    /// How many transfers have this outcome.
    public long count(Outcome outcome) {
        return transfers.stream().filter(c -> c.outcome() == outcome).count();
    }

    private static Optional<Consequence> of(TransferRow row, Law law, Loss loss) {
        return switch (loss) {
            case Loss.OfParty(var party) -> concerns(row, party)
                    ? Optional.of(new Consequence(row, Outcome.ENDED, Optional.empty(), Set.of()))
                    : Optional.empty();
            case Loss.OfDecision(var decision) -> row.relied().filter(s -> rests(s, decision))
                    .map(s -> without(row, law.without(decision)));
        };
    }

    private static boolean concerns(TransferRow row, Id<Party> party) {
        boolean itself = row.transfer().party().filter(p -> p.id().equals(party)).isPresent();
        boolean through = row.transfer().onward().filter(o -> o.engagedBy().id().equals(party)).isPresent();
        return itself || through;
    }

    private static boolean rests(Safeguard safeguard, String decision) {
        return switch (safeguard) {
            case Safeguard.Adequacy adequacy -> adequacy.decision().equals(decision);
            case Safeguard.Dpf _ -> decision.equals(Loss.FRAMEWORK);
            default -> false;
        };
    }

    private static Consequence without(TransferRow row, Law then) {
        return row.fallbacks().stream().filter(s -> Safeguarding.holds(s, then)).findFirst()
                .map(s -> new Consequence(row, Outcome.CAUGHT, Optional.of(s), reserves(row, s)))
                .orElseGet(() -> new Consequence(row, Outcome.LOST, Optional.empty(), Set.of()));
    }

    private static Set<Reserve> reserves(TransferRow row, Safeguard fallback) {
        Set<Reserve> reserves = EnumSet.noneOf(Reserve.class);
        if (fallback instanceof Safeguard.Scc clauses && clauses.signedOn().isEmpty()) {
            reserves.add(Reserve.UNSIGNED);
        }
        boolean assessed = row.transfer().destination().map(Destination::assessment)
                .filter(a -> !(a instanceof Answer.NotStated<?>)).isPresent();
        if (!assessed && row.transfer().destination().isPresent()) {
            reserves.add(Reserve.NO_ASSESSMENT);
        }
        return reserves;
    }

    private static boolean names(Holder holder, Id<Party> party) {
        return holder.disclosures().stated().orElse(List.of()).stream().map(Disclosure::recipient)
                .anyMatch(r -> r instanceof Recipient.Named named
                        && named.party().filter(party::equals).isPresent());
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
