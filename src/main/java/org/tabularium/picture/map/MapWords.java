package org.tabularium.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Decision;
import org.tabularium.law.Footing;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.words.Words;

/// Says what stands on a map, in one language.
final class MapWords {
    private static final Pattern ACT = Pattern.compile("\\([^)]*\\b(\\p{Lu}{3,})\\b[^)]*\\)");
    /// So many grounds are named one by one.
    private static final int FEW = 2;
    private final Words words;
    private final Words kinds;
    private final Ruler ruler;

    MapWords(Locale wanted, Ruler ruler) {
        words = Words.of("picture-map", wanted);
        kinds = Words.of("check", wanted);
        this.ruler = ruler;
    }

    String language() {
        return words.language().tag();
    }

    String title(MapContent content) {
        return content.without().map(loss -> words.get("title.without", best(loss)))
                .orElseGet(() -> words.get("title"));
    }

    String alternative(MapContent content) {
        List<String> parts = new ArrayList<>();
        parts.add(words.get("alternative", content.targets().size()));
        content.targets()
                .forEach(t -> parts.add(words.get("alternative.target", country(t.country(), t.name()),
                        t.shares().stream().map(this::spoken).collect(Collectors.joining("; ")))));
        return String.join(" ", parts);
    }

    /// A share by itself, with its country.
    String subject(MapContent.Target target, MapContent.Share share) {
        return words.get("spoken", country(target.country(), target.name()), spoken(share));
    }

    private String spoken(MapContent.Share share) {
        String said = share.grounds().isEmpty() ? words.get("spoken.none", share.recipients())
                : words.get("spoken.share", share.recipients(), share.grounds().stream().map(this::inFull)
                        .distinct().collect(Collectors.joining(", ")));
        if (share.moved() == share.recipients()) {
            return words.get("spoken.moved.all", said);
        }
        return share.moved() == 0 ? said : words.get("spoken.moved", said, share.moved());
    }

    /// The labels of a country, the longest first.
    List<Label> labels(MapContent.Target target) {
        String first = words.get("label", country(target.country(), target.name()), target.recipients());
        return List.of(Label.of(first, second(target), ruler), Label.of(first, "", ruler),
                Label.of(words.get("label", target.country(), target.recipients()), "", ruler));
    }

    /// The labels of a home, as many as those of a country.
    List<Label> labels(MapContent.Home home) {
        return Stream.of(home(home), home(home), home.country()).map(text -> Label.quiet(text, ruler))
                .toList();
    }

    /// Names countries in a line, and how many more there are where not all of them fit.
    ///
    /// @param fits whether there is room for a line
    String unnamed(List<MapContent.Target> targets, Predicate<String> fits) {
        List<String> names = targets.stream()
                .map(t -> words.get("label", country(t.country(), t.name()), t.recipients())).toList();
        String line = words.get("unnamed", names.size(), String.join("; ", names));
        for (int named = names.size() - 1; named > 0 && !fits.test(line); named--) {
            line = words.get("unnamed", names.size(), words.get("unnamed.more",
                    String.join("; ", names.subList(0, named)), names.size() - named));
        }
        return line;
    }

    String legend(Footing footing, int recipients) {
        return words.get("label", words.get("legend." + key(footing)), recipients);
    }

    /// Several homes are named on the map.
    String legend(List<MapContent.Home> homes) {
        return homes.size() == 1 ? home(homes.getFirst()) : words.get("legend.homes");
    }

    String legendInside() {
        return words.get("legend.inside");
    }

    String home(MapContent.Home home) {
        return home.city().isEmpty() ? country(home.country(), home.name()) : home.city();
    }

    String seat(MapContent.Home home) {
        String country = country(home.country(), home.name());
        return words.get("home", home.city().isEmpty() ? country : words.get("label", home.city(), country));
    }

    private String second(MapContent.Target target) {
        if (target.shares().size() == 1) {
            MapContent.Share share = target.shares().getFirst();
            return share.footing() == Footing.ADEQUACY ? adequacy(target) : on(share);
        }
        return target.shares().stream().map(s -> s.footing() == Footing.NONE
                ? words.get("share.none", s.recipients())
                : words.get("share", s.recipients(), on(s))).collect(Collectors.joining(", "));
    }

    private String on(MapContent.Share share) {
        List<String> grounds = share.grounds().stream().map(this::briefly).distinct().toList();
        return grounds.isEmpty() || grounds.size() > FEW ? words.get("on." + key(share.footing()))
                : String.join(", ", grounds);
    }

    /// Until when a decision runs, or what it is limited to: the act that its name names in brackets.
    private String adequacy(MapContent.Target target) {
        Optional<Decision> limited = target.decision().filter(d -> !d.whole());
        return target.expires().map(year -> words.get("on.adequacy.until", Integer.toString(year)))
                .or(() -> limited.map(d -> ACT.matcher(best(d.name()))).filter(Matcher::find)
                        .map(m -> words.get("on.adequacy.under", m.group(1))))
                .orElseGet(() -> words.get(limited.isPresent() ? "on.adequacy.partly" : "on.adequacy"));
    }

    private String briefly(MapContent.Ground ground) {
        return ground.citation().isEmpty() ? words.get("on." + ground.kind()) : best(ground.citation());
    }

    private String inFull(MapContent.Ground ground) {
        return ground.citation().isEmpty() ? kinds.get("safeguard." + ground.kind())
                : best(ground.citation());
    }

    private String country(String code, LocalText name) {
        return name.isEmpty() ? code : best(name);
    }

    private String best(LocalText text) {
        return text.best(words.language(), Language.GERMAN).map(e -> e.getValue()).orElse("");
    }

    private static String key(Footing footing) {
        return footing.name().toLowerCase(Locale.ROOT);
    }
}
