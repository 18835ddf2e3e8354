package org.tabularium.ui.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.audit.Objection;
import org.tabularium.compare.policy.Divergence;
import org.tabularium.edit.Spot;
import org.tabularium.intake.offer.Offer;
import org.tabularium.intake.offer.Offers;
import org.tabularium.intake.prose.Stretch;
import org.tabularium.model.Language;
import org.tabularium.ui.published.Mark.Look;
import org.tabularium.words.Words;

/// What is told beside the text, and how the text is marked for it.
final class Lines {
    private static final int QUOTE = 160;
    private final Policy policy;
    private final Compared compared;
    private final Decisions decisions;
    private final Words words;
    private final Words labels;
    private final List<Line.Objected> objected;
    private final List<Line.Fact> facts;

    /// Which facts are shown.
    enum Which {
        ALL, UNDECIDED, OBJECTED
    }

    /// @param labels messages of the forms
    Lines(Policy policy, Compared compared, Decisions decisions, Words words, Words labels) {
        this.labels = labels;
        this.policy = policy;
        this.compared = compared;
        this.decisions = decisions;
        this.words = words;
        objected = IntStream.range(0, policy.objections().size())
                .mapToObj(i -> objected(policy.objections().get(i), i)).toList();
        List<Offer> offers = compared.offers().all();
        facts = IntStream.range(0, offers.size()).mapToObj(i -> fact(offers.get(i), Integer.toString(i + 1)))
                .toList();
    }

    private Line.Fact fact(Offer offer, String number) {
        return new Line.Fact(number, label(offer), value(offer), offer, decisions.of(offer));
    }

    /// A day is told in the words of the text.
    private String value(Offer offer) {
        return offer.kind() == Offer.Kind.NOTICE ? quote(offer.at()) : offer.value();
    }

    private String label(Offer offer) {
        String kind = words.get("published.kind." + offer.kind().name().toLowerCase(Locale.ROOT));
        return switch (offer.kind()) {
            case CONTROLLER, DPO, AUTHORITY -> {
                String field = compared.field(offer, labels);
                yield field.isEmpty() ? kind
                        : offer.kind() == Offer.Kind.CONTROLLER ? field : kind + ": " + field;
            }
            default -> kind;
        };
    }

    private Line.Objected objected(Objection objection, int at) {
        String quote = objection.places().stream().findFirst().map(this::quote).orElse("");
        return new Line.Objected("objection " + at, objection.weight(), text(objection.what()),
                text(objection.todo()),
                text(objection.article()), quote, objection.places(), false);
    }

    private String text(org.tabularium.model.LocalText text) {
        return text.best(words.language(), Language.ENGLISH).map(Map.Entry::getValue).orElse("");
    }

    private String quote(Stretch at) {
        String said = policy.facts().prose().of(at).strip().replaceAll("\\s+", " ");
        return said.length() <= QUOTE ? said : said.substring(0, QUOTE).strip() + " …";
    }

    /// The facts, by what they are about, each with what is to be objected to in it.
    List<Line> facts(Which which) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        Map<String, Line.Head> heads = new LinkedHashMap<>();
        for (Line.Fact fact : facts) {
            List<Line.Objected> below = objected.stream().filter(o -> touches(o, fact)).toList();
            boolean wanted = switch (which) {
                case ALL -> true;
                case UNDECIDED -> fact.verdict() == Verdict.UNDECIDED;
                case OBJECTED -> !below.isEmpty();
            };
            if (wanted) {
                String group = fact.offer().where().list() + " " + fact.offer().where().entity();
                heads.putIfAbsent(group, head(group, fact.offer()));
                List<Line> lines = groups.computeIfAbsent(group, _ -> new ArrayList<>());
                lines.add(fact);
                below.forEach(o -> lines.add(below(o, fact)));
            }
        }
        return groups.entrySet().stream()
                .flatMap(g -> Stream.concat(Stream.ofNullable(heads.get(g.getKey())), g.getValue().stream()))
                .toList();
    }

    private static Line.Objected below(Line.Objected o, Line.Fact fact) {
        return new Line.Objected(o.key() + " " + fact.key(), o.weight(), o.sentence(), o.todo(), o.article(),
                o.quote(),
                o.places(), true);
    }

    /// Whether an objection is about the words of a fact and not about a whole section in which they stand.
    private static boolean touches(Line.Objected objected, Line.Fact fact) {
        Stretch at = fact.offer().at();
        return objected.places().stream()
                .anyMatch(p -> p.overlaps(at) && p.length() <= 3 * at.length() + QUOTE);
    }

    private Line.Head head(String key, Offer offer) {
        String name = compared.names().getOrDefault(offer.where().entity(), "");
        boolean named = !name.isEmpty();
        String place = words.get("place." + offer.where().list());
        String note =
                named ? words.get(compared.isKnown(offer) ? "published.known" : "published.new", place) : "";
        return new Line.Head("head " + key, named ? name : place, note);
    }

    /// All objections, the gravest first.
    List<Line> objections() {
        return objected.stream().sorted(java.util.Comparator.comparing(Line.Objected::weight))
                .map(o -> (Line) o).toList();
    }

    /// What text and register do not say alike.
    List<Line> apart() {
        return IntStream.range(0, compared.apart().size())
                .mapToObj(i -> (Line) apart(compared.apart().get(i), i)).toList();
    }

    private Line.Apart apart(Divergence apart, int at) {
        String key = "apart " + at;
        String label = words.get("published.subject." + apart.subject().name().toLowerCase(Locale.ROOT));
        Optional<Spot> spot = compared.spot(apart.where());
        return switch (apart) {
            case Divergence.SaidNotRecorded said -> new Line.Apart(key, label, said.sentence(),
                    quote(said.at()), "",
                    List.of(said.at()), said.offers(), spot);
            case Divergence.RecordedNotSaid recorded -> new Line.Apart(key, label, recorded.sentence(), "",
                    recorded.recorded(), List.of(), List.of(), spot);
            case Divergence.SaidDifferently both -> new Line.Apart(key, label, both.sentence(),
                    quote(both.at()),
                    both.recorded(), List.of(both.at()), both.offers(), spot);
        };
    }

    /// The marks of the text.
    List<Mark> marks() {
        Offers offers = compared.offers();
        List<Mark> marks = new ArrayList<>();
        decisions.taken(offers).forEach(at -> marks.add(new Mark(at, Look.ACCEPTED, "", "")));
        facts.forEach(f -> marks.add(new Mark(f.offer().at(), switch (f.verdict()) {
            case UNDECIDED -> Look.UNDECIDED;
            case ACCEPTED -> Look.ACCEPTED;
            case DROPPED -> Look.DROPPED;
        }, f.number(), f.key())));
        objected.forEach(o -> o.places().stream().filter(p -> p.length() > 0)
                .forEach(p -> marks.add(new Mark(p, Look.OBJECTED, "", o.key()))));
        return marks;
    }
}
