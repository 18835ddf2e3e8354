package org.tabularium.intake.offer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tabularium.catalog.RecipientCategory;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.ProviderFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.model.Answer;
import org.tabularium.model.Disclosure.Capacity;
import org.tabularium.model.Disclosure;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.LocalText;
import org.tabularium.model.Party;
import org.tabularium.model.Recipient;
import org.tabularium.model.Register;

/// Offers to whom an activity discloses data (Art. 13(1)(e) GDPR): parties where the text names somebody, else
/// categories.
final class RecipientOffers {
    private final Board board;
    private final PartyOffers parties;
    private final Map<String, RecipientCategory> categories = new HashMap<>();
    private final Set<ProviderFacts> placed = new HashSet<>();

    RecipientOffers(Board board, PartyOffers parties) {
        this.board = board;
        this.parties = parties;
        board.catalog().recipients().forEach(c -> c.name().texts().values()
                .forEach(n -> categories.putIfAbsent(Likeness.words(n), c)));
    }

    void add(Sheet sheet) {
        int number = 0;
        for (Said<String> said : sheet.facts().recipients()) {
            number++;
            Optional<PartyOffers.Named> named = parties.named(said.value());
            Optional<RecipientCategory> known =
                    Optional.ofNullable(categories.get(Likeness.words(said.value())));
            Recipient recipient = named.<Recipient>map(n -> new Recipient.Named(Optional.of(n.party().id())))
                    .orElseGet(() -> new Recipient.Category(board.text(Board.cut(said.value(), 160)), ""));
            named.ifPresent(n -> placed.add(n.facts()));
            Optional<Capacity> capacity = named.map(n -> capacity(n.facts()))
                    .orElseGet(() -> known.flatMap(RecipientCategory::capacity));
            offer(sheet, "recipient-" + number, said, recipient, capacity, named);
        }
    }

    /// Providers that no list of recipients names belong to the activity in whose words they stand.
    void addUnnamed(List<Sheet> sheets) {
        for (PartyOffers.Named named : parties.all()) {
            Stretch name = named.facts().name().at();
            if (!placed.contains(named.facts())) {
                sheets.stream().filter(s -> s.facts().extent().contains(name))
                        .min(Comparator.comparingInt(s -> s.facts().extent().length()))
                        .ifPresent(s -> offer(s, named.offer(), new Said<>(named.facts().name().value(), name,
                                least(named.facts().name().confidence())),
                                new Recipient.Named(Optional.of(named.party().id())), capacity(named.facts()),
                                Optional.of(named)));
            }
        }
    }

    private static Confidence least(Confidence confidence) {
        return confidence == Confidence.SURE ? Confidence.LIKELY : confidence;
    }

    private static Optional<Capacity> capacity(ProviderFacts said) {
        return switch (said.capacity()) {
            case PROCESSOR -> Optional.of(Capacity.PROCESSOR);
            case JOINT_CONTROLLER -> Optional.of(Capacity.JOINT_CONTROLLER);
            case CONTROLLER -> Optional.of(Capacity.CONTROLLER);
            case UNKNOWN -> Optional.empty();
        };
    }

    private void offer(Sheet sheet, String id, Said<String> said, Recipient recipient,
            Optional<Capacity> capacity,
            Optional<PartyOffers.Named> named) {
        Optional<Disclosure> there = Sheet.disclosures(sheet.before()).stream()
                .filter(d -> isSame(d.recipient(), recipient, said.value())).findFirst();
        boolean complete = there.isPresent() && (capacity.isEmpty() || there.get().capacity().isPresent());
        if (complete || !sheet.isFirst(Offer.Kind.RECIPIENT, recipient)) {
            return;
        }
        Id<Disclosure> disclosure = there.map(Disclosure::id).orElseGet(sheet::disclosure);
        String offer = sheet.offer() + "/" + id;
        sheet.add(id, Offer.Kind.RECIPIENT, "disclosures/" + disclosure.value(), said,
                r -> disclosed(sheet, named.map(n -> PartyOffers.ensured(r, n)).orElse(r),
                        Disclosure.blank(disclosure, recipient).withCapacity(capacity)));
        named.filter(n -> !n.known()).ifPresent(n -> n.makers().add(offer));
    }

    private static Register disclosed(Sheet sheet, Register register, Disclosure disclosure) {
        return sheet.changed(register, a -> {
            List<Disclosure> all = Sheet.disclosures(a);
            boolean there = Identified.find(all, disclosure.id()).isPresent();
            List<Disclosure> now = there
                    ? all.stream().map(d -> !d.id().equals(disclosure.id()) || d.capacity().isPresent() ? d
                            : d.withCapacity(disclosure.capacity())).toList()
                    : Identified.with(all, disclosure);
            return a.withDisclosures(Answer.of(now));
        });
    }

    /// Whether the register has a recipient already, be it under its party, as a category or as people inside.
    private boolean isSame(Recipient recorded, Recipient said, String words) {
        return switch (recorded) {
            case Recipient.Named named -> said.equals(new Recipient.Named(named.party()))
                    || named.party().flatMap(id -> Identified.find(board.base().parties(), id))
                            .filter(p -> isCalled(p, words)).isPresent();
            case Recipient.Category category -> said instanceof Recipient.Category
                    && isAlike(category.name(), words);
            case Recipient.Internal internal -> said instanceof Recipient.Category
                    && isAlike(internal.function(), words);
        };
    }

    private boolean isCalled(Party party, String words) {
        return board.matching().likeness().isSameName(party.name(), words)
                || board.matching().likeness().isSameName(party.product(), words);
    }

    private boolean isAlike(LocalText name, String words) {
        return name.texts().values().stream()
                .anyMatch(n -> board.matching().likeness().share(n, words) > 0.6);
    }
}
