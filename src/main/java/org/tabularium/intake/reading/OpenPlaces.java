package org.tabularium.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.intake.reading.Reference.Written;

/// The places of a list that wait for their act, and those that have found it.
final class OpenPlaces {
    private static final String EUROPEAN = "gdpr";
    private final Tokens tokens;
    private final Map<String, List<String>> implied;
    private final List<Reference> closed = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private String sign = "";
    private boolean plural;
    private String act = "";
    private String actWritten = "";
    private boolean before;
    private int list;

    private record Open(Place place, boolean article, String sign, int start, int end) {}

    OpenPlaces(Tokens tokens, Map<String, List<String>> implied) {
        this.tokens = tokens;
        this.implied = implied;
    }

    /// A list begins.
    ///
    /// @param before the act that stands before it; may be empty
    void begin(String before, String written) {
        act = before;
        actWritten = written;
        this.before = !before.isEmpty();
        list++;
    }

    /// The sign of the sections that follow.
    void sign(Tokens of, int at, boolean several) {
        String written = of.at(at).text();
        sign = written.equals("§") ? "§" : of.at(at + 1).is(".") ? written + "." : written;
        plural = several;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    boolean hasActBefore() {
        return before;
    }

    /// Takes a place that reaches from one token up to before another.
    void add(Place place, boolean article, int from, int to) {
        int start = from < to ? tokens.at(from).start() : tokens.at(to - 1).end();
        open.add(new Open(place, article, plural && sign.length() > 2 ? "Art." : sign, start,
                tokens.at(to - 1).end()));
    }

    /// The last place was named more narrowly.
    void narrow(Place place, int to) {
        Open wide = open.removeLast();
        open.add(new Open(place, wide.article(), wide.sign(), wide.start(), tokens.at(to - 1).end()));
    }

    /// The act of the places at the end of the list that are written like the last one.
    void close(String named, int from, int nameEnd, int to) {
        boolean article = open.getLast().article();
        int mine = open.size();
        while (mine > 0 && open.get(mine - 1).article() == article) {
            mine--;
        }
        List<Open> rest = List.copyOf(open.subList(mine, open.size()));
        open.subList(mine, open.size()).clear();
        end();
        act = named;
        actWritten = tokens.between(from, nameEnd);
        before = false;
        rest.forEach(o -> closed.add(reference(o)));
        closed.add(closed.removeLast().endingAt(tokens.at(to - 1).end()));
    }

    /// The list ends; places without an act have the one named before, or the one that is meant without being named.
    void end() {
        for (Open o : open) {
            if (!act.isEmpty()) {
                closed.add(reference(o));
            } else if (o.article()) {
                Reference meant = reference(o).of(EUROPEAN);
                if (isImplied(meant)) {
                    closed.add(meant);
                }
            }
        }
        open.clear();
    }

    List<Reference> closed() {
        return List.copyOf(closed);
    }

    private Reference reference(Open o) {
        boolean european = act.endsWith(EUROPEAN) || act.isEmpty();
        return new Reference(act, o.place().path(european), new Written(o.sign(), actWritten), list,
                o.start(),
                o.end());
    }

    private boolean isImplied(Reference reference) {
        return implied.getOrDefault(EUROPEAN, List.of()).stream().anyMatch(p -> covers(p, reference.place()));
    }

    /// Whether a pattern such as `6/1/?` covers a place; the question mark stands for one letter.
    static boolean covers(String pattern, String place) {
        return pattern.endsWith("/?")
                ? place.length() == pattern.length()
                        && place.startsWith(pattern.substring(0, pattern.length() - 1))
                        && Character.isLetter(place.charAt(place.length() - 1))
                : pattern.equals(place);
    }
}
