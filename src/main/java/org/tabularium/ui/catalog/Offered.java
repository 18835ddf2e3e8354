package org.tabularium.ui.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.catalog.Template;
import org.tabularium.model.Department;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// A template as a line of a list.
///
/// @param template the template
/// @param title its name
/// @param detail where it comes from, if it is one of the user's own
/// @param group department under which it stands
record Offered(Template template, String title, String detail, String group) {

    /// What distinguishes it from all others.
    record Key(LocalText pack, String id) {}

    static Offered of(Template template, Words words) {
        Language language = words.language();
        String group = template.activity().department()
                .flatMap(id -> Identified.find(template.pack().source().departments(), id))
                .map(Department::name).map(name -> said(name, language)).orElse("");
        boolean own = template.pack().own();
        String pack = said(template.pack().title(), language);
        return new Offered(template, said(template.activity().name(), language),
                own ? words.get("template.own", pack) : said(template.activity().description(), language),
                own ? words.get("template.group.own")
                        : group.isEmpty() ? words.get("template.group.other") : group);
    }

    Key key() {
        return new Key(template.pack().title(), template.activity().id().value());
    }

    boolean matches(String query) {
        return (title + " " + group + " " + detail).toLowerCase(Locale.ROOT)
                .contains(query.strip().toLowerCase(Locale.ROOT));
    }

    /// Groups in the order in which they first come.
    static Map<String, List<Offered>> grouped(List<Offered> all) {
        Map<String, List<Offered>> groups = new LinkedHashMap<>();
        all.forEach(o -> groups.merge(o.group(), List.of(o),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        return groups;
    }

    static String said(LocalText text, Language language) {
        return text.best(language, Language.ENGLISH).map(Map.Entry::getValue).orElse("");
    }
}
