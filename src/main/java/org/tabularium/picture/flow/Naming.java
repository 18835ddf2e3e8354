package org.tabularium.picture.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.Keys;
import org.tabularium.compose.Line;
import org.tabularium.compose.Names;
import org.tabularium.compose.Scribe;
import org.tabularium.compose.Where;
import org.tabularium.compose.Wording;
import org.tabularium.document.Span;
import org.tabularium.document.drawing.Ink;
import org.tabularium.law.Basis;
import org.tabularium.law.Footing;
import org.tabularium.law.Law;
import org.tabularium.law.Standing;
import org.tabularium.law.TransferRow;
import org.tabularium.model.DataCategory;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Purpose;
import org.tabularium.model.Recipient;
import org.tabularium.model.Safeguard;
import org.tabularium.picture.flow.Caption.Note;
import org.tabularium.words.Words;

/// Names stations as the sheet of the activity does.
final class Naming {
    private final FlowContent content;
    private final Scribe scribe;
    private final Words words;
    private final Where where;
    private final boolean grounded;

    /// @param grounded whether the register holds the grounds of purposes where there are any
    Naming(FlowContent content, Scribe scribe, Words words, boolean grounded) {
        this.grounded = grounded;
        this.content = content;
        this.scribe = scribe;
        this.words = words;
        where = Where.of(content.activity().id());
    }

    Caption caption(Station station) {
        return switch (station) {
            case Station.People(var id) -> caption(Names.subject(scribe, id, where), List.of());
            case Station.Data(var id) -> caption(Names.data(scribe, id, where), protection(id));
            case Station.Aim(var id) -> purpose(id);
            case Station.Receiver(var id) -> receiver(id);
            case Station.InHouse() -> plain(words.get("in-house"), List.of(note("in-house.note")));
            case Station.Land(var code) -> country(code);
            case Station.Open _ -> caption(scribe.gap(where), List.of());
        };
    }

    /// A title as it stands in the picture: purposes with the letter by which the sheet refers to them.
    String lettered(Station station, String title) {
        List<Id<Purpose>> ids = content.activity().purposes().stream().map(Purpose::id).toList();
        int at = station instanceof Station.Aim(var id) ? ids.indexOf(id) : -1;
        return ids.size() < 2 || at < 0 ? title : Wording.letter(at) + "\u2002" + title;
    }

    /// Name of the activity; empty if it has none.
    String activity() {
        LocalText name = content.activity().name();
        return name.isEmpty() ? "" : scribe.phrase(name, where).text().plain();
    }

    private List<Note> protection(Id<DataCategory> id) {
        return Identified.find(content.register().data(), id).stream()
                .map(d -> "special." + Keys.of(d.special().isEmpty() ? d.sensitivity()
                        : DataCategory.Sensitivity.SPECIAL))
                .filter(words::has).map(this::note).toList();
    }

    private Caption purpose(Id<Purpose> id) {
        return Identified.find(content.activity().purposes(), id)
                .map(p -> caption(scribe.phrase(p.text(), where), grounds(p)))
                .orElseGet(() -> caption(scribe.unknown(id.value(), where), List.of()));
    }

    private List<Note> grounds(Purpose purpose) {
        List<Note> notes = new ArrayList<>();
        for (Ground ground : purpose.grounds()) {
            scribe.law().basis(ground.basis()).map(Basis::citation).map(scribe::ofLaw)
                    .ifPresentOrElse(citation -> notes.add(new Note(citation, Ink.MUTED)), () -> notes
                            .add(new Note(scribe.basis(ground.basis(), where).text().plain(), Ink.GAP)));
        }
        return notes.isEmpty() && grounded ? List.of(gap("open.grounds"))
                : notes.stream().distinct().toList();
    }

    private Caption receiver(Id<Disclosure> id) {
        return content.activity().disclosures().stated().flatMap(all -> Identified.find(all, id))
                .map(d -> {
                    List<Note> notes = capacity(d);
                    return caption(name(d), product(d).map(p -> known(notes, p)).orElse(notes));
                })
                .orElseGet(() -> caption(scribe.unknown(id.value(), where), List.of()));
    }

    private Line name(Disclosure disclosure) {
        return party(disclosure).map(p -> scribe.plain(p.name(), where))
                .orElseGet(() -> Names.recipient(scribe, disclosure, where));
    }

    /// What a party is known by, unless its name says it.
    private Optional<String> product(Disclosure disclosure) {
        return party(disclosure).filter(p -> !p.product().isBlank() && !p.name().startsWith(p.product()))
                .map(p -> scribe.plain(p.product(), where).text().plain());
    }

    /// A capacity and a product stand on one line; a gap keeps its own.
    private static List<Note> known(List<Note> capacity, String product) {
        Note last = capacity.getLast();
        return last.ink() == Ink.GAP ? List.of(last, new Note(product, Ink.MUTED))
                : List.of(new Note(last.text() + ", " + product, Ink.MUTED));
    }

    private Optional<Party> party(Disclosure disclosure) {
        return disclosure.recipient() instanceof Recipient.Named(var id, var _)
                ? id.flatMap(i -> Identified.find(content.register().parties(), i))
                : Optional.empty();
    }

    private List<Note> capacity(Disclosure disclosure) {
        boolean many = disclosure.recipient() instanceof Recipient.Category;
        Optional<Note> stated = disclosure.capacity()
                .map(c -> note("capacity." + Keys.of(c) + (many ? ".many" : "")));
        return switch (disclosure.recipient()) {
            case Recipient.Internal _ -> Stream.concat(Stream.of(note("internal")), stated.stream()).toList();
            case Recipient.Category _ -> stated.stream().toList();
            case Recipient.Named _ -> List.of(stated.orElseGet(() -> gap("open.capacity")));
        };
    }

    private Caption country(String code) {
        String name = scribe.country(code, where).text().plain();
        List<TransferRow> transfers =
                content.bands().stream().filter(b -> b.to().equals(new Station.Land(code)))
                        .flatMap(b -> b.transfers().stream()).toList();
        Law law = scribe.law();
        if (transfers.isEmpty()) {
            String standing = switch (Standing.of(code, law)) {
                case Standing.Inside() -> "inside";
                case Standing.Unknown() -> "unknown";
                case Standing.Adequate _,Standing.Third _ -> "";
            };
            return plain(name, standing.isEmpty() ? List.of() : List.of(note(standing)));
        }
        List<Note> notes = transfers.stream().sorted((a, b) -> b.footing().compareTo(a.footing()))
                .map(row -> new Note(safeguard(row), row.footing() == Footing.NONE ? Ink.NONE : Ink.MUTED))
                .distinct().toList();
        return new Caption(name, law.country(code).isEmpty(), notes, Band.weakest(transfers));
    }

    /// What a transfer rests on, in few words.
    String safeguard(TransferRow row) {
        return row.relied().map(this::safeguard)
                .orElseGet(() -> words.get(row.safeguards().isEmpty() ? "safeguard.none" : "safeguard.void"));
    }

    private String safeguard(Safeguard safeguard) {
        return switch (safeguard) {
            case Safeguard.Adequacy _ -> words.get("safeguard.adequacy");
            case Safeguard.Dpf _ -> words.get("safeguard.dpf");
            case Safeguard.Scc scc -> scc.modules().isEmpty() ? words.get("safeguard.scc")
                    : words.get("safeguard.scc.module", String.join(", ",
                            scc.modules().stream().map(m -> Integer.toString(m)).toList()));
            case Safeguard.Bcr _ -> words.get("safeguard.bcr");
            case Safeguard.Code _ -> words.get("safeguard.code");
            case Safeguard.Certification _ -> words.get("safeguard.certification");
            case Safeguard.AdHoc _ -> words.get("safeguard.adhoc");
            case Safeguard.Public _ -> words.get("safeguard.public");
            case Safeguard.Derogation d -> scribe.law().basis(d.basis()).map(Basis::citation)
                    .map(scribe::ofLaw).orElseGet(() -> words.get("safeguard.derogation"));
            case Safeguard.Compelling _ -> words.get("safeguard.compelling");
        };
    }

    /// Why a country is concerned, and through whom.
    String reasons(TransferRow row) {
        return Stream.concat(row.transfer().reasons().stream().map(r -> words.get("reason." + Keys.of(r))),
                row.transfer().onward().map(sub -> words.get("via", sub.party().name())).stream())
                .reduce((a, b) -> a + ", " + b).orElse("");
    }

    private static Caption caption(Line line, List<Note> notes) {
        boolean gap = line.text().spans().stream().anyMatch(s -> s.style() == Span.Style.GAP);
        return new Caption(line.text().plain(), gap, notes, Optional.empty());
    }

    private static Caption plain(String title, List<Note> notes) {
        return new Caption(title, false, notes, Optional.empty());
    }

    private Note note(String key) {
        return new Note(words.get(key), Ink.MUTED);
    }

    private Note gap(String key) {
        return new Note(words.get(key), Ink.GAP);
    }
}
