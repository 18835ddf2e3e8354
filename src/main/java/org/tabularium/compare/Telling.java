package org.tabularium.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.form.Form;
import org.tabularium.form.Vocabulary;
import org.tabularium.law.Law;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;
import org.tabularium.words.Words;

/// Puts differences into the words of the forms.
public final class Telling {
    private final Words words;
    private final Words forms;
    private final Register before;
    private final Register after;
    private final Values then;
    private final Values now;

    /// @param user language to tell in
    public Telling(Differences differences, Law law, Locale user) {
        this(differences.before(), differences.after(), law, user);
    }

    /// @param user language to tell in
    public Telling(Register before, Register after, Law law, Locale user) {
        this.words = Words.of("compare", user);
        this.forms = Words.of("form", user);
        this.before = before;
        this.after = after;
        this.then = new Values(before, law, words, forms);
        this.now = new Values(after, law, words, forms);
    }

    public Told told(Difference difference) {
        String place = words.get("kind." + difference.list().map(Vocabulary::key).orElse("register"));
        return switch (difference.change()) {
            case Change.Replaced(Object was, Object is) -> replaced(place, difference, was, is);
            case Change.Added(Object element, _, _) -> new Told(place, name(difference),
                    words.get("added", one(difference)), "", element(difference, element, now));
            case Change.Removed(Object element, _) -> new Told(place, name(difference),
                    words.get("removed", one(difference)), element(difference, element, then),
                    "");
            case Change.Reordered _ -> new Told(place, name(difference),
                    words.get("reordered", path(difference.route())), list(difference, before, then),
                    list(difference, after, now));
            case Change.Rest _ -> new Told(place, name(difference), rest(difference), "", "");
        };
    }

    /// What a difference is about, below the entity: the fields on the way to it, for example "Empfänger".
    public String field(Difference difference) {
        return switch (difference.change()) {
            case Change.Added _,Change.Removed _ -> one(difference);
            case Change.Rest _ -> rest(difference);
            case Change.Replaced(LocalText was, LocalText is) -> worded(difference, differing(was, is));
            default -> path(difference.route());
        };
    }

    /// A text, with its language where that is not the reader's.
    private String worded(Difference difference, Language language) {
        return language.equals(words.language()) ? path(difference.route())
                : words.get("in-language", path(difference.route()),
                        language.locale().getDisplayLanguage(words.locale()));
    }

    private Told replaced(String place, Difference difference, Object was, Object is) {
        String label = label(difference.route());
        String what = words.get("changed", field(difference));
        // Where the text in the reader's language is the same, the one that differs is shown.
        if (was instanceof LocalText one && is instanceof LocalText other) {
            Language language = differing(one, other);
            return new Told(place, name(difference), what, one.in(language), other.in(language));
        }
        return new Told(place, name(difference), what, then.text(difference.kind(), label, was),
                now.text(difference.kind(), label, is));
    }

    private Language differing(LocalText one, LocalText other) {
        List<Language> wanted = new ArrayList<>(List.of(words.language()));
        wanted.addAll(after.languages());
        wanted.addAll(one.texts().keySet());
        wanted.addAll(other.texts().keySet());
        return wanted.stream().filter(l -> !one.in(l).equals(other.in(l))).findFirst()
                .orElse(words.language());
    }

    /// What the entity is called, by its newer name.
    private String name(Difference difference) {
        return difference.list().map(v -> name(v, difference.entity())).orElse("");
    }

    private <T extends Identified<T>> String name(Vocabulary<T> list, String id) {
        Optional<T> newer = named(list, after, id);
        Optional<T> entity = newer.isPresent() ? newer : named(list, before, id);
        return entity.map(e -> list.label(e, words.language(), after.primary())).filter(n -> !n.isBlank())
                .orElse(id);
    }

    private static <T extends Identified<T>> Optional<T> named(Vocabulary<T> list, Register register,
            String id) {
        return list.list().of(register).stream().filter(e -> e.id().value().equals(id)).findFirst();
    }

    /// What one element of a list is called, with the parts it stands in.
    private String one(Difference difference) {
        if (difference.isWhole()) {
            return words.get("kind." + difference.list().map(Vocabulary::key).orElse("register"));
        }
        List<String> within = parts(difference.route());
        String label = label(difference.route());
        within.set(within.size() - 1, forms.has(label + ".add") ? forms.get(label + ".add") : spoken(label));
        return joined(within);
    }

    private String element(Difference difference, Object element, Values values) {
        return difference.isWhole() ? ""
                : values.element(difference.kind(), label(difference.route()), element);
    }

    private String list(Difference difference, Register register, Values values) {
        return difference.isWhole() ? ""
                : difference.route().of(register)
                        .map(l -> values.text(difference.kind(), label(difference.route()), l)).orElse("");
    }

    private String rest(Difference difference) {
        List<String> within = parts(difference.route());
        return within.isEmpty() ? words.get("rest")
                : words.get("place", joined(within), words.get("rest"));
    }

    private String path(Route route) {
        return joined(parts(route));
    }

    private String joined(List<String> parts) {
        return parts.stream().reduce((a, b) -> words.get("within", a, b)).orElse("");
    }

    /// The label of the last field on the way.
    private static String label(Route route) {
        return route.steps().stream().filter(Step.In.class::isInstance).map(s -> ((Step.In) s).label())
                .reduce((_, last) -> last).orElse("");
    }

    /// The words of the steps below the entity: fields, and parts by what they say.
    private List<String> parts(Route route) {
        List<String> parts = new ArrayList<>();
        Route here = Route.START;
        String label = "";
        for (Step step : route.steps()) {
            here = here.then(step);
            switch (step) {
                case Step.In in -> {
                    label = in.label();
                    if (Root.list(step).isEmpty() || route.steps().size() == 1) {
                        parts.add(spoken(label));
                    }
                }
                case Step.Keyed(var kind, _) when !parts.isEmpty() -> name(parts, kind.form(), label, here);
                case Step.Nth(var kind, _) -> name(parts, kind.form(), label, here);
                default -> {
                    // the entity itself, or the same place still
                }
            }
        }
        return parts;
    }

    /// Puts the name of one part in the place of that of its list.
    private void name(List<String> parts, Form<?> form, String label, Route here) {
        String one = forms.has(label + ".add") ? forms.get(label + ".add") : spoken(label);
        String brief = here.of(after).map(part -> now.name(form, part)).orElse("");
        parts.set(parts.size() - 1, brief.isEmpty() ? one : words.get("part", one, brief));
    }

    private String spoken(String label) {
        return label.startsWith(Root.OWN) ? words.get(label) : forms.has(label) ? forms.get(label) : "";
    }
}
