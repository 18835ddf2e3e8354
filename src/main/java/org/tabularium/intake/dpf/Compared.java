package org.tabularium.intake.dpf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.law.Decision;
import org.tabularium.law.Law;
import org.tabularium.law.TransferRow;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;
import org.tabularium.model.Safeguard.Coverage;

/// A party of a register beside what the list says of it.
///
/// @param recorded what the register says of its participation, everywhere it says so; empty if nowhere
/// @param match what the list says
/// @param day of the list
public record Compared(Party party, List<Safeguard.Dpf> recorded, Match match, LocalDate day) {
    public Compared {
        recorded = List.copyOf(recorded);
    }

    /// How register and list stand to each other.
    public enum Verdict {
        /// The list says what is recorded.
        SAME,
        /// The participation stands, but something is recorded otherwise.
        CHANGED,
        /// The list has it as a participant, and nothing is recorded.
        LISTED,
        /// The list covers less than is recorded.
        NOT_COVERED,
        /// The entry says that the participation has ended.
        NOT_ACTIVE,
        /// The list has no such name.
        NOT_FOUND,
        /// The user has to choose, or the status is none that is known.
        UNCLEAR
    }

    /// Every party that takes data to the United States, and every one whose participation is recorded.
    public static List<Compared> of(Register register, Law law, Lookup list) {
        String country = country(law);
        Set<Id<Party>> takers = Recorded.holders(register)
                .flatMap(h -> TransferRow.of(h, id -> Identified.find(register.parties(), id), law).stream())
                .filter(row -> row.transfer().country().equals(country))
                .flatMap(row -> row.transfer().party().stream()).map(Party::id).collect(Collectors.toSet());
        return register.parties().stream()
                .filter(p -> takers.contains(p.id()) || concerns(register, p, law))
                .map(p -> of(register, p, list)).toList();
    }

    /// Whether a party itself has to do with the United States, or its participation is recorded.
    public static boolean concerns(Register register, Party party, Law law) {
        String country = country(law);
        return party.address().country().equals(country)
                || party.places().stream().anyMatch(p -> p.country().equals(country))
                || party.destinations().stream().anyMatch(d -> d.country().equals(country))
                || !Recorded.of(register, party).isEmpty();
    }

    private static String country(Law law) {
        return law.decision(Taking.DECISION).map(Decision::country).orElse("US");
    }

    /// One party; it is also known by the name under which it was found before.
    public static Compared of(Register register, Party party, Lookup list) {
        List<Safeguard.Dpf> recorded = Recorded.of(register, party);
        List<String> known =
                Stream.concat(Stream.of(party.name()), recorded.stream().map(Safeguard.Dpf::listedAs)).toList();
        return new Compared(party, recorded, list.find(known), list.snapshot().day());
    }

    /// The same with an entry that the user has chosen.
    public Compared chosen(Participant participant) {
        return new Compared(party, recorded, new Match.Listed(participant, ""), day);
    }

    public Verdict verdict() {
        return switch (match) {
            case Match.NotFound _ -> Verdict.NOT_FOUND;
            case Match.Similar _ -> Verdict.UNCLEAR;
            case Match.Listed(Participant p, _) when p.listing().isEmpty() -> Verdict.UNCLEAR;
            case Match.Listed(Participant p, _) when !p.isActive() -> Verdict.NOT_ACTIVE;
            case Match.Listed _ when recorded.isEmpty() -> Verdict.LISTED;
            case Match.Listed(Participant p, _) when !recorded.stream().allMatch(r -> covers(p, r)) ->
                Verdict.NOT_COVERED;
            case Match.Listed _ -> taking().filter(t -> recorded.stream()
                    .anyMatch(r -> !t.of(r).withCheckedOn(r.checkedOn()).equals(r))).isPresent()
                            ? Verdict.CHANGED : Verdict.SAME;
        };
    }

    /// Whether the register relies on a participation that the list does not bear out.
    public boolean contradicts() {
        return !recorded.isEmpty() && switch (verdict()) {
            case NOT_COVERED, NOT_ACTIVE, NOT_FOUND, UNCLEAR -> true;
            case SAME, CHANGED, LISTED -> false;
        };
    }

    /// What could be taken over; nothing where the user has to choose first or there is nothing to record.
    public Optional<Taking> taking() {
        Optional<Taking> taking = switch (match) {
            case Match.Similar _ -> Optional.empty();
            case Match.NotFound _ -> recorded.isEmpty() ? Optional.empty()
                    : Optional.of(new Taking(party.id(), Optional.empty(), day));
            case Match.Listed(Participant p, _) -> p.listing().isEmpty() || (recorded.isEmpty() && !p.isActive())
                    ? Optional.empty() : Optional.of(new Taking(party.id(), Optional.of(p), day));
        };
        return taking.filter(t -> recorded.isEmpty() || recorded.stream().anyMatch(r -> !t.of(r).equals(r)));
    }

    /// Whether taking over is proposed: something is recorded already, and not of a later day than the list.
    public boolean isProposed() {
        return !recorded.isEmpty() && taking().isPresent()
                && recorded.stream().noneMatch(r -> r.checkedOn().filter(day::isBefore).isPresent());
    }

    /// A list that does not say what it covers contradicts nothing.
    private static boolean covers(Participant entry, Safeguard.Dpf recorded) {
        return entry.coverage().isEmpty() || recorded.coverage().isEmpty()
                || entry.coverage().get() == Coverage.BOTH || entry.coverage().equals(recorded.coverage());
    }
}
