package org.tabularium.compose.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.document.Document;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.law.Item;
import org.tabularium.model.Activity;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// Whether a notice and its register agree: every item of Art. 13 and 14 GDPR answered, every public fact told, the same in
/// every language, nothing internal.
///
/// @param unanswered items that apply and are not answered
/// @param untold public facts of the covered activities that the notice does not tell
/// @param differences facts that the languages do not tell alike
/// @param leaks internal fields that the notice would tell; never any, as long as the program has no fault
/// @param facts how many places of the record the notice tells
public record Proof(List<Unanswered> unanswered, List<Origin> untold, List<Difference> differences, List<Origin> leaks,
        int facts) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    public Proof {
        unanswered = List.copyOf(unanswered);
        untold = List.copyOf(untold);
        differences = List.copyOf(differences);
        leaks = List.copyOf(leaks);
    }

    /// An item that is not answered for an activity.
    public record Unanswered(Activity activity, Item item) {}

    /// A fact that two languages tell differently.
    public record Difference(Origin origin, Kind kind) {

        /// What differs.
        public enum Kind {
            /// One language tells it, another does not.
            MISSING,
            /// It is told in another language than that of the notice.
            UNTRANSLATED,
            /// Numbers, e-mail or web addresses differ.
            NUMBERS
        }
    }

    /// Whether there is nothing to object to.
    public boolean holds() {
        return unanswered.isEmpty() && untold.isEmpty() && differences.isEmpty() && leaks.isEmpty();
    }

    /// Whether the languages say the same.
    public boolean isAlike() {
        return differences.isEmpty();
    }

    static Proof of(Register register, Notice notice, Coverage coverage, List<Document> documents) {
        List<Map<Origin, List<Span>>> told = documents.stream().map(Proof::spans).toList();
        Set<Origin> everything = told.stream().flatMap(t -> t.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Set<Origin>> owed = PublicFacts.of(register, notice);
        Set<Origin> untold = told.stream().flatMap(t -> PublicFacts.missing(owed, t.keySet()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Proof(unanswered(coverage), List.copyOf(untold), differences(documents, told, everything),
                everything.stream().filter(o -> !PublicFields.isPublic(register, notice, o)).toList(), everything.size());
    }

    private static List<Unanswered> unanswered(Coverage coverage) {
        List<Unanswered> open = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            for (int i = 0; i < row.states().size(); i++) {
                if (row.states().get(i) == Coverage.State.MISSING) {
                    open.add(new Unanswered(coverage.activities().get(i), row.item()));
                }
            }
        }
        return open;
    }

    private static Map<Origin, List<Span>> spans(Document document) {
        Map<Origin, List<Span>> spans = new LinkedHashMap<>();
        document.blocks().stream().flatMap(Notices::texts).flatMap(t -> t.spans().stream())
                .forEach(s -> s.origin().ifPresent(o -> spans.computeIfAbsent(o, _ -> new ArrayList<>()).add(s)));
        return spans;
    }

    private static List<Difference> differences(List<Document> documents, List<Map<Origin, List<Span>>> told,
            Set<Origin> everything) {
        Set<Difference> differences = new LinkedHashSet<>();
        for (Origin origin : everything) {
            List<List<Span>> versions = told.stream().map(t -> t.getOrDefault(origin, List.of())).toList();
            if (versions.stream().anyMatch(List::isEmpty)) {
                differences.add(new Difference(origin, Difference.Kind.MISSING));
            } else if (versions.stream().flatMap(List::stream).anyMatch(s -> !s.language().isEmpty())) {
                differences.add(new Difference(origin, Difference.Kind.UNTRANSLATED));
            } else if (versions.stream().map(Proof::numbers).distinct().count() > 1) {
                differences.add(new Difference(origin, Difference.Kind.NUMBERS));
            }
        }
        return documents.size() < 2 ? List.of() : List.copyOf(differences);
    }

    /// The numbers and addresses of a fact. Days and citations are written differently, so months and what only German
    /// counts (sentences) are left out.
    private static Set<String> numbers(List<Span> spans) {
        String text = spans.stream().map(Span::text).collect(Collectors.joining(" "));
        Set<String> found = new TreeSet<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            found.add(address.group());
        }
        String rest = Days.plain(address.replaceAll(" "));
        Stream.of(rest).flatMap(r -> NUMBER.matcher(r).results()).map(r -> r.group().replaceFirst("^0+(?=\\d)", ""))
                .forEach(found::add);
        return found;
    }
}
