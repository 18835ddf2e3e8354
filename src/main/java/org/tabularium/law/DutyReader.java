package org.tabularium.law;

import java.util.regex.Pattern;

/// Reads what the law data say of grounds and duties: bases, items, periods, figures, outdated law.
final class DutyReader {
    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private DutyReader() {}

    static Basis basis(Entry entry) {
        return new Basis(entry.id(), entry.one(Basis.Kind.class, "kind"), entry.local("citation"),
                entry.local("title"), entry.validity(), entry.source(), entry.status());
    }

    static Indicator indicator(Entry entry) {
        return new Indicator(entry.id(), entry.one(Indicator.Kind.class, "kind"), entry.local("citation"),
                entry.local("title"), entry.validity(), entry.source(), entry.status());
    }

    static Act act(Entry entry) {
        return new Act(entry.id(), entry.text("country"), entry.local("sign"), entry.local("title"),
                entry.texts("names"), entry.validity(), entry.source(), entry.status());
    }

    static Item item(Entry entry) {
        return new Item(entry.text("article"), entry.one(Item.Duty.class, "duty"), entry.local("title"),
                entry.local("citation"), entry.validity(), entry.source(), entry.status());
    }

    static RetentionNorm retention(Entry entry) {
        return new RetentionNorm(entry.id(), entry.one(RetentionNorm.Kind.class, "kind"),
                entry.local("title"),
                entry.text("country"), entry.period("period"), entry.one(RetentionNorm.Bound.class, "bound"),
                entry.one(RetentionNorm.Start.class, "start"), entry.local("begin"), entry.local("citation"),
                entry.local("note"), entry.texts("words"), entry.texts("except"), entry.validity(),
                entry.source(), entry.status());
    }

    static Figure figure(Entry entry) {
        return new Figure(entry.id(), entry.number("number"), entry.period("period"), entry.local("citation"),
                entry.local("title"), entry.validity(), entry.source(), entry.status());
    }

    static Outdated outdated(Entry entry) {
        return new Outdated(entry.id(), Pattern.compile(entry.text("pattern"), ANY_CASE),
                entry.texts("anchors"), entry.local("what"), entry.local("instead"),
                entry.one(Outdated.Weight.class, "weight"), entry.validity(), entry.source(), entry.status());
    }
}
