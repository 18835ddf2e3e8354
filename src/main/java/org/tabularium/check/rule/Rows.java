package org.tabularium.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.check.Flaw;
import org.tabularium.check.Said;
import org.tabularium.law.Decision;
import org.tabularium.law.Law;
import org.tabularium.law.Safeguarding;
import org.tabularium.law.SubProcessor;
import org.tabularium.law.TransferRow;
import org.tabularium.model.ClauseChoices;
import org.tabularium.model.Destination;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Extras;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;
import org.tabularium.model.Safeguard;

/// What rules about transfers ask of a transfer, and how they change what is recorded for it.
final class Rows {
    private Rows() {}

    /// Whether the sheet has not ended: what is over transfers nothing any more.
    static boolean runs(TransferRow row) {
        return !row.holder().isOver();
    }

    /// A flaw in a field of a transfer; `{1}` of its sentence is the recipient, `{2}` the country, `{3}` … what is
    /// said.
    static Flaw flaw(TransferRow row, String field, Said... said) {
        return Flaw.at(field,
                Stream.concat(Stream.of(recipient(row), new Said.Land(row.transfer().country())),
                        Stream.of(said)).toArray(Said[]::new));
    }

    private static Said recipient(TransferRow row) {
        Optional<Party> party = row.transfer().party();
        if (party.isPresent()) {
            return new Said.Plain(party.get().name());
        }
        Recipient recipient = row.transfer().disclosure().recipient();
        return new Said.Text(
                recipient instanceof Recipient.Category category ? category.name() : LocalText.EMPTY);
    }

    /// What the transfer rests on; where nothing recorded can be relied on, what it is meant to rest on.
    static Optional<Safeguard> relied(TransferRow row) {
        return row.relied().or(() -> row.safeguards().stream().findFirst());
    }

    /// Where the recipient has its seat; empty for a category of recipients.
    static String seat(TransferRow row) {
        return row.transfer().party().map(p -> p.address().country()).orElse("");
    }

    /// The clauses that could be agreed, not signed yet, with the module that the roles ask for.
    static Optional<Safeguard> clauses(TransferRow row, Law law) {
        return law.decisions().stream().filter(d -> d.kind() == Decision.Kind.CLAUSES).findFirst()
                .map(d -> new Safeguard.Scc(d.id(), List.of(Safeguarding.module(row, law)), Optional.empty(),
                        ClauseChoices.EMPTY, "", Extras.NONE));
    }

    /// Changes what is recorded for the country of a transfer, there where it stands: with the disclosure, the party
    /// or the processor that engages it. Where nothing is recorded yet, an entry is made.
    static UnaryOperator<Register> changed(TransferRow row, UnaryOperator<Destination> change) {
        String country = row.transfer().country();
        if (row.isOwn() || row.transfer().party().isEmpty()) {
            return register -> row.holder().changed(register, all -> all.stream()
                    .map(d -> d.id().equals(row.transfer().disclosure().id()) ? changed(d, country, change)
                            : d)
                    .toList());
        }
        Id<Party> recording = recording(row).id();
        return register -> Identified.find(register.parties(), recording)
                .map(p -> register.withParties(Identified.replace(register.parties(),
                        p.withDestinations(changed(p.destinations(), country, change)))))
                .orElse(register);
    }

    private static Party recording(TransferRow row) {
        Party party = row.transfer().party().orElseThrow();
        return row.transfer().onward().map(SubProcessor::engagedBy)
                .filter(by -> !records(party, row) && records(by, row)).orElse(party);
    }

    private static boolean records(Party party, TransferRow row) {
        return party.destinations().stream().anyMatch(d -> d.country().equals(row.transfer().country()));
    }

    private static Disclosure changed(Disclosure disclosure, String country,
            UnaryOperator<Destination> change) {
        return disclosure.withDestinations(changed(disclosure.destinations(), country, change));
    }

    private static List<Destination> changed(List<Destination> all, String country,
            UnaryOperator<Destination> change) {
        return all.stream().anyMatch(d -> d.country().equals(country))
                ? all.stream().map(d -> d.country().equals(country) ? change.apply(d) : d).toList()
                : Identified.with(all, change.apply(Destination.blank(country)));
    }
}
