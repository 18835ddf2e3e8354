package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.law.Law;

/// Finds the legal bases a text cites, in all their usual spellings.
public final class GroundReader {
    private static final int LONGEST_LIST = 400;
    private final CitationScanner scanner;
    private final Bases bases;
    private final Map<String, List<String>> grounds;
    private final Map<String, List<String>> noGrounds;
    private final Phrases<String> words = new Phrases<>();

    public GroundReader(Law law) {
        scanner = new CitationScanner(law);
        bases = new Bases(law, scanner);
        grounds = scanner.data().map("grounds");
        noGrounds = scanner.data().map("noGrounds");
        Spellings.load("grounds").map("named").forEach((id, phrases) -> words.addAll(phrases, id));
    }

    /// The norms cited that can be a legal basis, in their order. A norm the law data do not know has no id; several
    /// such in one list are one.
    public List<Found<CitedBasis>> in(String text) {
        return in(Tokens.of(text));
    }

    /// The same with the places of the acts.
    public List<Found<Norm>> norms(String text) {
        return norms(Tokens.of(text));
    }

    /// The legal bases a text names in words alone, such as "Einwilligung" or "legitimate interests". These are
    /// candidates: the same words also stand where no basis is meant.
    public List<Found<CitedBasis>> named(String text) {
        return words.in(Tokens.of(text)).stream().filter(f -> !f.value().isEmpty())
                .map(f -> new Found<>(new CitedBasis(f.value(), text.substring(f.start(), f.end())),
                        f.start(),
                        f.end()))
                .toList();
    }

    List<Found<CitedBasis>> in(Tokens tokens) {
        return norms(tokens).stream().map(f -> new Found<>(f.value().cited(), f.start(), f.end())).toList();
    }

    private List<Found<Norm>> norms(Tokens tokens) {
        List<Found<Norm>> found = new ArrayList<>();
        Optional<Reference> before = Optional.empty();
        String norm = "";
        for (Reference place : scanner.in(tokens)) {
            boolean sameList = before.filter(b -> b.chain() == place.chain()).isPresent();
            if (sameList && !norm.isEmpty() && bases.completes(place, norm)
                    && place.end() - found.getLast().start() < LONGEST_LIST) {
                extend(found, place, tokens);
                continue;
            }
            String id = bases.norm(place).orElse("");
            if (id.isEmpty() && !canBeGround(place)) {
                before = Optional.empty();
                continue;
            }
            boolean joins = sameList && id.isEmpty() && norm.isEmpty() && !found.isEmpty()
                    && place.end() - found.getLast().start() < LONGEST_LIST
                    && before.filter(b -> b.act().equals(place.act())).isPresent();
            if (joins) {
                extend(found, place, tokens);
            } else {
                CitedBasis cited = new CitedBasis(id, written(place, tokens));
                found.add(
                        new Found<>(new Norm(cited, place.act(), place.place()), place.start(), place.end()));
            }
            norm = id;
            before = Optional.of(place);
        }
        return List.copyOf(found);
    }

    private boolean canBeGround(Reference place) {
        List<String> only = grounds.get(place.act());
        if (only != null) {
            return only.stream().anyMatch(p -> OpenPlaces.covers(p, place.place()));
        }
        return noGrounds.getOrDefault(place.act(), List.of()).stream()
                .noneMatch(place.path().getFirst()::equals);
    }

    /// The norm found last reaches up to the end of another place.
    private static void extend(List<Found<Norm>> found, Reference place, Tokens tokens) {
        Found<Norm> last = found.removeLast();
        String citation = plain(tokens.text().substring(last.start(), place.end()));
        String act = place.written().act();
        Norm norm = last.value();
        CitedBasis cited = new CitedBasis(norm.cited().basis(), withAct(citation, act));
        found.add(new Found<>(new Norm(cited, norm.act(), norm.place()), last.start(), place.end()));
    }

    private static String written(Reference place, Tokens tokens) {
        String said = plain(tokens.text().substring(place.start(), place.end()));
        boolean number = !said.isEmpty() && Character.isDigit(said.charAt(0));
        String signed =
                number && !place.written().sign().isEmpty() ? place.written().sign() + "\u00a0" + said : said;
        return withAct(signed, place.written().act());
    }

    private static String withAct(String citation, String act) {
        return citation.contains(act) ? citation : (citation + " " + plain(act)).strip();
    }

    /// Breaks within a citation are not part of it.
    private static String plain(String said) {
        return said.lines().map(String::strip).filter(l -> !l.isEmpty()).reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
