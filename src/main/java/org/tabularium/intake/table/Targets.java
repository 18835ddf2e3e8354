package org.tabularium.intake.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tabularium.compose.Art30Processor;
import org.tabularium.compose.Art30Workbook;
import org.tabularium.document.Workbook;
import org.tabularium.intake.table.SheetMapping.Subject;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;
import tools.jackson.databind.JsonNode;

/// What columns can be taken to, from `assets/intake/targets.json`. The labels of our own forms and the headings of our
/// own workbook are among the names, so that what this program writes is recognised like any other register.
public final class Targets {
    private static final List<Language> WRITTEN = List.of(Language.GERMAN, Language.ENGLISH);
    private final List<Target> all;
    private final Lexicon lexicon;

    private Targets(List<Target> all, Lexicon lexicon) {
        this.all = List.copyOf(all);
        this.lexicon = lexicon;
    }

    /// All targets, with the headings of our own workbook among their names.
    ///
    /// @param law under which our own workbook is written
    public static Targets load(Law law) {
        Lexicon lexicon = Lexicon.load();
        Map<String, List<String>> workbook = workbook(law);
        List<Target> all = new ArrayList<>();
        lexicon.root().path("targets").forEach(t -> all.add(target(t, workbook)));
        return new Targets(all, lexicon);
    }

    /// All of them, in the order in which a register is read.
    public List<Target> all() {
        return all;
    }

    /// Those that can stand in sheets about something.
    public List<Target> of(Subject subject) {
        return all.stream().filter(t -> t.subjects().contains(subject)).toList();
    }

    public Optional<Target> find(String key) {
        return all.stream().filter(t -> t.key().equals(key)).findFirst();
    }

    /// What a target is called in the user's language.
    public static String label(Target target, Locale user) {
        return Words.of("intake", user).get("target." + target.key());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    private static Target target(JsonNode json, Map<String, List<String>> workbook) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        Lexicon.texts(json.path("subjects"))
                .forEach(s -> subjects.add(Subject.valueOf(s.toUpperCase(Locale.ROOT))));
        Map<String, List<String>> names = new TreeMap<>();
        json.path("names").properties().forEach(e -> add(names, e.getKey(), Lexicon.texts(e.getValue())));
        for (Language language : WRITTEN) {
            Words forms = Words.of("form", language.locale());
            add(names, language.tag(), Lexicon.texts(json.path("forms")).stream().map(forms::get).toList());
            add(names, language.tag(), Lexicon.texts(json.path("workbook")).stream()
                    .flatMap(c -> workbook.getOrDefault(language.tag() + ":" + c, List.of()).stream())
                    .toList());
        }
        return new Target(json.path("key").asString(), subjects, json.path("single").asBoolean(false), names);
    }

    private static void add(Map<String, List<String>> names, String language, List<String> more) {
        names.merge(language, more, (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
    }

    /// The headings of our own workbook by language, sheet and column.
    private static Map<String, List<String>> workbook(Law law) {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        for (Language language : WRITTEN) {
            Register blank = Register.blank(List.of(language), "");
            BiConsumer<String, Workbook.Column> take = (key, column) -> headings
                    .computeIfAbsent(language.tag() + ":" + key + ":" + column.key(), _ -> new ArrayList<>())
                    .add(column.header());
            Stream.of(Art30Workbook.of(law).workbook(blank, language),
                    Art30Processor.of(law).workbook(blank, language))
                    .flatMap(w -> w.sheets().stream()).filter(s -> !s.key().isEmpty())
                    .forEach(s -> s.columns().stream().filter(c -> !c.key().isEmpty())
                            .forEach(c -> take.accept(s.key(), c)));
        }
        return headings;
    }
}
