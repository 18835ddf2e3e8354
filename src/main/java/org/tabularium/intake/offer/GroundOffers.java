package org.tabularium.intake.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tabularium.intake.draft.Where;
import org.tabularium.intake.facts.Confidence;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.prose.Piece;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.intake.reading.CitedBasis;
import org.tabularium.law.Basis;
import org.tabularium.model.Activity;
import org.tabularium.model.Ground;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Purpose;
import org.tabularium.model.Register;
import org.tabularium.model.RetentionRule;
import org.tabularium.model.Use;

/// Offers purposes and on what they rest (Art. 13(1)(c) and (d) GDPR). A basis that stands beside some of the
/// purposes is
/// theirs; another is that of all.
final class GroundOffers {
    private static final String INTERESTS = "gdpr-6-1-f";
    private final Board board;

    GroundOffers(Board board) {
        this.board = board;
    }

    void add(Sheet sheet) {
        Map<Id<Purpose>, Stretch> places = purposes(sheet);
        Set<String> recorded = new LinkedHashSet<>(bases(sheet.before()));
        int number = 0;
        for (Said<CitedBasis> said : sheet.facts().legalBases()) {
            number++;
            String basis = said.value().basis();
            boolean open = basis.isEmpty() ? isUnrecorded(sheet.before(), said.value().citation())
                    : recorded.add(basis);
            if (open && sheet.isFirst(Offer.Kind.LEGAL_BASIS, said.value())) {
                basis(sheet, number, said, beside(said.at(), places));
            }
        }
        interests(sheet, recorded.contains(INTERESTS));
        sheet.spare();
    }

    /// The bases and conditions that an activity rests on.
    static List<String> bases(Activity activity) {
        List<String> all = new ArrayList<>();
        activity.purposes().forEach(p -> p.grounds().forEach(g -> all.add(g.basis())));
        activity.uses().forEach(u -> all.addAll(u.conditions()));
        return all;
    }

    /// Whether a norm the law data do not know stands nowhere in the words of an activity and its time limits.
    private boolean isUnrecorded(Activity activity, String citation) {
        String folded = Likeness.words(citation);
        Stream<LocalText> laws =
                activity.purposes().stream().flatMap(p -> p.grounds().stream()).map(Ground::law);
        Stream<LocalText> statutes = activity.uses().stream().flatMap(u -> u.retention().stream())
                .flatMap(id -> Identified.find(board.base().retention(), id).stream())
                .map(RetentionRule::statute);
        Stream<LocalText> complements = activity.uses().stream().map(Use::complement);
        return Stream.of(laws, statutes, complements).flatMap(s -> s)
                .flatMap(t -> t.texts().values().stream())
                .noneMatch(l -> Likeness.words(l).contains(folded));
    }

    private Map<Id<Purpose>, Stretch> purposes(Sheet sheet) {
        Map<Id<Purpose>, Stretch> places = new HashMap<>();
        int number = 0;
        for (Said<String> said : sheet.facts().purposes()) {
            number++;
            Optional<Purpose> known = sheet.before().purposes().stream()
                    .filter(p -> p.text().texts().values().stream()
                            .anyMatch(t -> board.matching().likeness().share(t, said.value()) > 0.6))
                    .findFirst();
            if (known.isPresent()) {
                places.putIfAbsent(known.get().id(), said.at());
            } else if (sheet.isFirst(Offer.Kind.PURPOSE, board.text(said.value()))) {
                Purpose purpose = Purpose.blank(sheet.purpose(), board.text(said.value()));
                places.put(purpose.id(), said.at());
                sheet.add("purpose-" + number, Offer.Kind.PURPOSE,
                        "purposes/" + purpose.id().value() + "/text", said,
                        r -> sheet.changed(r, a -> a.withPurposes(Identified.with(a.purposes(), purpose))));
            }
        }
        return places;
    }

    /// The purposes in the same piece of the text; none where others are meant too.
    private Set<Id<Purpose>> beside(Stretch basis, Map<Id<Purpose>, Stretch> places) {
        Set<Id<Purpose>> beside = new LinkedHashSet<>();
        for (Piece piece : board.facts().prose().pieces()) {
            if (piece.at().overlaps(basis)) {
                places.forEach((id, at) -> {
                    if (piece.at().overlaps(at)) {
                        beside.add(id);
                    }
                });
            }
        }
        return beside;
    }

    private void basis(Sheet sheet, int number, Said<CitedBasis> said, Set<Id<Purpose>> beside) {
        CitedBasis cited = said.value();
        Optional<Basis.Kind> kind = board.law().basis(cited.basis()).map(Basis::kind);
        Said<String> shown = said.map(this::shown);
        String id = "basis-" + number;
        if (kind.filter(k -> k == Basis.Kind.ARTICLE_9 || k == Basis.Kind.ARTICLE_10).isPresent()) {
            sheet.add(id, Offer.Kind.LEGAL_BASIS, sheet.field("conditions"), shown,
                    r -> sheet.used(r, u -> condition(u, cited.basis())));
        } else if (kind.filter(k -> k == Basis.Kind.ARTICLE_49).isEmpty()) {
            sheet.add(id, Offer.Kind.LEGAL_BASIS, "purposes", shown,
                    r -> sheet.changed(r, a -> grounded(sheet, a, beside, cited)));
        }
    }

    private String shown(CitedBasis cited) {
        return board.law().basis(cited.basis())
                .flatMap(b -> b.citation().best(board.language(), Language.ENGLISH).map(Map.Entry::getValue))
                .orElse(cited.citation());
    }

    private static Use condition(Use use, String basis) {
        List<String> conditions = new ArrayList<>(use.conditions());
        if (!conditions.contains(basis)) {
            conditions.add(basis);
        }
        return use.withConditions(conditions);
    }

    private Activity grounded(Sheet sheet, Activity activity, Set<Id<Purpose>> beside, CitedBasis cited) {
        boolean any = activity.purposes().stream().anyMatch(p -> beside.contains(p.id()));
        return changed(sheet, activity, p -> any && !beside.contains(p.id()) ? p
                : p.withGrounds(
                        cited.isKnown() ? with(p.grounds(), cited.basis()) : lawful(p.grounds(), cited)));
    }

    /// The activity with its purposes changed; one without words where it has none.
    private static Activity changed(Sheet sheet, Activity activity, UnaryOperator<Purpose> change) {
        List<Purpose> purposes = activity.purposes().isEmpty()
                ? List.of(Purpose.blank(sheet.spare(), LocalText.EMPTY))
                : activity.purposes();
        return activity.withPurposes(purposes.stream().map(change).toList());
    }

    private static List<Ground> with(List<Ground> grounds, String basis) {
        return grounds.stream().anyMatch(g -> g.basis().equals(basis)) ? grounds
                : Identified.with(grounds, Ground.blank(basis));
    }

    /// A norm the law data do not know stands beside the legal obligation, or the first basis; without any it is the
    /// law
    /// of an obligation nobody has named yet.
    private List<Ground> lawful(List<Ground> grounds, CitedBasis cited) {
        List<Ground> all = new ArrayList<>(grounds);
        int at = all.stream().map(Ground::basis).toList().indexOf("gdpr-6-1-c");
        int home = at < 0 ? 0 : at;
        if (all.isEmpty()) {
            all.add(Ground.blank(""));
        }
        LocalText law = all.get(home).law();
        String before = law.in(board.language());
        all.set(home, all.get(home).withLaw(law.with(board.language(),
                before.isEmpty() ? cited.citation() : before + "; " + cited.citation())));
        return all;
    }

    private void interests(Sheet sheet, boolean based) {
        List<String> known = sheet.before().purposes().stream().flatMap(p -> p.grounds().stream())
                .flatMap(g -> g.interest().texts().values().stream()).toList();
        int number = 0;
        for (Said<String> said : sheet.facts().interests()) {
            number++;
            if (known.stream().noneMatch(k -> board.matching().likeness().share(k, said.value()) > 0.5)) {
                Said<String> sure = based ? said : new Said<>(said.value(), said.at(), Confidence.GUESSED);
                sheet.add("interest-" + number, Offer.Kind.INTEREST, "purposes", sure,
                        r -> sheet.changed(r, a -> interested(sheet, a, Board.clean(said.value()))));
            }
        }
    }

    private Activity interested(Sheet sheet, Activity activity, String interest) {
        boolean based = bases(activity).contains(INTERESTS);
        return changed(sheet, activity,
                p -> based && p.grounds().stream().noneMatch(g -> g.basis().equals(INTERESTS)) ? p
                        : p.withGrounds(with(p.grounds(), INTERESTS).stream()
                                .map(g -> g.basis().equals(INTERESTS) ? interested(g, interest) : g)
                                .toList()));
    }

    private Ground interested(Ground ground, String interest) {
        String before = ground.interest().in(board.language());
        return before.contains(interest) ? ground
                : ground.withInterest(ground.interest().with(board.language(),
                        before.isEmpty() ? interest : before + "; " + interest));
    }

    /// Bases named for no processing in particular may be those of all that name none.
    void addGeneral(List<Sheet> sheets) {
        List<Sheet> open =
                sheets.stream().filter(s -> !s.isKnown() && s.facts().legalBases().isEmpty()).toList();
        List<Said<CitedBasis>> general = board.facts().basesGeneral();
        for (int i = 0; i < general.size() && !open.isEmpty(); i++) {
            CitedBasis cited = general.get(i).value();
            Optional<Basis.Kind> kind = board.law().basis(cited.basis()).map(Basis::kind);
            if (kind.filter(k -> k == Basis.Kind.ARTICLE_6 || k == Basis.Kind.NATIONAL).isPresent()) {
                board.add("basis-" + (i + 1), Offer.Kind.LEGAL_BASIS,
                        new Where("activity", open.getFirst().before().id().value(), "purposes"),
                        new Said<>(shown(cited), general.get(i).at(), Confidence.GUESSED), false,
                        open.stream().flatMap(s -> s.needs().stream()).distinct().toList(), r -> {
                            Register all = r;
                            for (Sheet sheet : open) {
                                all = sheet.changed(all, a -> grounded(sheet, a, Set.of(), cited));
                            }
                            return all;
                        });
            }
        }
    }
}
