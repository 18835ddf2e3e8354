package org.tabularium.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.catalog.RecipientCategory;
import org.tabularium.form.Ids;
import org.tabularium.intake.draft.CellReport.Reason;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;

/// Recipients (Art. 30(1)(d) GDPR): parties, categories and departments, each with the part it plays.
final class Recipients {
    private static final List<String> INSIDE = List.of("intern", "interne", "internal", "interne empfaenger",
            "internal recipients", "destinataires internes", "innerhalb");
    private static final List<String> OUTSIDE = List.of("extern", "externe", "external", "externe empfaenger",
            "external recipients", "destinataires externes", "ausserhalb");
    private static final List<String> ON_BEHALF = List.of("auftragsverarbeiter", "dienstleister", "processor",
            "processors", "av", "sous traitant", "sous traitants", "service provider", "service providers");
    private static final String PROCESSORS = "processor.name";
    private final Stock stock;
    private final Cells cells;
    private final Parties parties;
    private final Map<String, RecipientCategory> categories;
    private final List<Disclosure> all = new ArrayList<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Id<Party>> said = new ArrayList<>();
    private boolean none;

    /// Where recipients of a segment stand.
    private enum Side {
        OPEN, INSIDE, OUTSIDE, PROCESSOR
    }

    Recipients(Stock stock, Cells cells, Map<String, RecipientCategory> categories) {
        this.stock = stock;
        this.cells = cells;
        this.parties = new Parties(stock);
        this.categories = categories;
    }

    /// The categories of the catalog by their folded names.
    static Map<String, RecipientCategory> categories(Stock stock) {
        Map<String, RecipientCategory> categories = new HashMap<>();
        stock.catalog().recipients().forEach(c -> c.name().texts().values()
                .forEach(n -> categories.putIfAbsent(Texts.folded(n), c)));
        return categories;
    }

    /// The recipients with what the file says, and those that were there.
    Answer<List<Disclosure>> take(Answer<List<Disclosure>> before) {
        before.stated().orElse(List.of()).forEach(d -> {
            places.putIfAbsent(key(d.recipient()), all.size());
            all.add(d);
        });
        take(Side.OPEN, "recipient.category", "recipient.name", "transfer.recipient");
        take(Side.OUTSIDE, "recipient.external", "recipient.category#EXTERNAL");
        take(Side.INSIDE, "recipient.internalAccess");
        take(Side.PROCESSOR, PROCESSORS);
        reasons();
        if (all.isEmpty()) {
            return none ? before instanceof Answer.None<List<Disclosure>> ? before : Answer.none() : before;
        }
        return Answer.of(all);
    }

    /// The parties that the file names here.
    List<Id<Party>> parties() {
        return said.stream().distinct().toList();
    }

    private void take(Side side, String... fields) {
        for (Cell cell : cells.of(fields)) {
            if (Wording.isNothing(stock.readers(), cell.text())) {
                none |= side != Side.INSIDE && side != Side.PROCESSOR;
                if (none) {
                    cells.changed(cell, cells.place().at("disclosures"), "none", List.of(cell.text()),
                            Reason.READ);
                } else {
                    cells.left(cell, Reason.NOTHING_SAID);
                }
            } else {
                take(cell, side);
            }
        }
    }

    private void take(Cell cell, Side side) {
        Pieces pieces = stock.readers().pieces(cell);
        List<String> read = new ArrayList<>(pieces.marks());
        List<String> told = new ArrayList<>();
        Side here = side;
        for (String piece : pieces.texts()) {
            Side marked = mark(piece);
            int colon = piece.indexOf(':');
            here = marked == Side.OPEN ? here : marked;
            String bare = marked == Side.OPEN ? piece : Texts.clean(piece.substring(colon + 1));
            if (marked != Side.OPEN) {
                read.add(piece.substring(0, colon));
            }
            if (Texts.says(bare)) {
                told.add(add(bare, here, read));
            }
        }
        cells.changed(cell, cells.place().at("disclosures"), String.join("\n", told), read,
                read.size() > pieces.marks().size() ? Reason.READ : Reason.SPLIT);
    }

    /// "Intern: …", "Auftragsverarbeiter: …": who stands behind it, until another mark comes.
    private static Side mark(String piece) {
        int colon = piece.indexOf(':');
        String label = colon < 0 ? "" : Texts.folded(piece.substring(0, colon));
        return INSIDE.contains(label) ? Side.INSIDE
                : OUTSIDE.contains(label) ? Side.OUTSIDE
                        : ON_BEHALF.contains(label) ? Side.PROCESSOR : Side.OPEN;
    }

    private String add(String text, Side side, List<String> read) {
        Optional<Capacity> capacity =
                side == Side.PROCESSOR ? Optional.of(Capacity.PROCESSOR) : Optional.empty();
        RecipientCategory category = categories.get(Texts.folded(text));
        if (side == Side.INSIDE) {
            add(new Recipient.Internal(stock.text(text)), Optional.empty());
            return text;
        }
        boolean named =
                category == null && (parties.isNamed(text) || (side == Side.PROCESSOR && !isGeneric(text)));
        if (named) {
            Parties.Named party = parties.named(text);
            said.add(party.party());
            read.addAll(party.read());
            add(new Recipient.Named(Optional.of(party.party())), capacity);
            return stock.parties().entity(party.party()).name()
                    + (party.rest().isEmpty() ? "" : " " + party.rest());
        }
        add(new Recipient.Category(stock.text(text), ""),
                capacity.or(() -> Optional.ofNullable(category).flatMap(RecipientCategory::capacity)));
        return text;
    }

    /// Whether a text names a kind of body rather than one of them.
    private static boolean isGeneric(String text) {
        return Texts.speaksOf(Texts.folded(text), "*dienstleist", "anbieter", "provider", "*anbieter",
                "*provider",
                "*unternehmen", "banken", "kreditinstitut", "behoerde", "*agentur", "*agencies", "agency",
                "*hoster",
                "prestataire", "hebergeur", "*versicherer", "steuerberat", "*vendor", "contractor", "externe",
                "external", "fournisseur", "*partner", "*lieferant", "supplier", "steuerbuero", "rechenzentr")
                || text.length() > 120;
    }

    private void add(Recipient recipient, Optional<Capacity> capacity) {
        Integer there = places.get(key(recipient));
        if (there != null) {
            Disclosure known = all.get(there);
            all.set(there, known.capacity().isPresent() || capacity.isEmpty() ? known
                    : known.withCapacity(capacity));
            return;
        }
        Set<String> taken = new HashSet<>();
        all.forEach(d -> taken.add(d.id().value()));
        places.put(key(recipient), all.size());
        all.add(Disclosure.blank(Ids.number("dis-", taken::contains), recipient).withCapacity(capacity));
    }

    private Object key(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Named named -> named.party();
            case Recipient.Category category -> "category " + words(category.name());
            case Recipient.Internal internal -> "internal " + words(internal.function());
        };
    }

    private String words(LocalText text) {
        return text.best(stock.language(), stock.language()).map(e -> Texts.folded(e.getValue())).orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /// What data are disclosed for, where there is only one recipient for it.
    private void reasons() {
        for (Cell cell : cells.of("recipient.purpose")) {
            LocalText reason = stock.text(cell.text());
            if (all.size() == 1
                    && (all.getFirst().reason().isEmpty() || all.getFirst().reason().equals(reason))) {
                all.set(0, all.getFirst().withReason(reason));
                cells.taken(cell, cells.place().at("disclosures"));
            } else {
                cells.noted(cell, all.size() == 1 ? Reason.OCCUPIED : Reason.NOT_ATTACHED);
            }
        }
    }
}
