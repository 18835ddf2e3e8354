package org.tabularium.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.law.Country;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import org.tabularium.model.Register;

/// Writes facts as spans that know their origin; what is missing becomes a gap.
///
/// @param wanted language asked for; texts that lack it are shown in another one and marked
public record Scribe(Register register, Law law, Texts texts, Wording wording, Citations citations,
        FullStops stops, AddressForms addresses, Language wanted) {
    /// Spans hold no line breaks; whatever could make one becomes a space.
    private static final Pattern BREAK = Pattern.compile("\\s*[\\p{Cntrl}\\u0085\\u2028\\u2029]+\\s*");

    public static Scribe of(Register register, Law law, Tongue tongue, Language wanted) {
        return new Scribe(register, law, tongue.texts(), tongue.wording(), tongue.citations(), tongue.stops(),
                tongue.addresses(), wanted);
    }

    /// The block of this name.
    public String say(String key) {
        return texts.get(key);
    }

    /// The block of this name with its places filled in.
    public Line say(String key, Map<String, Line> values) {
        return texts.fill(key, values);
    }

    /// The block of this name, which states this field.
    public Line state(String key, Where where) {
        return Line.of(say(key), where);
    }

    /// "not stated".
    public Line gap(Where where) {
        return new Line().add(Span.gap(say("gap.missing"), where.origin()));
    }

    /// An id that leads nowhere.
    public Line unknown(String id, Where where) {
        String text = say("gap.unknown", Map.of("id", Line.of(id))).text().plain();
        return new Line().add(Span.gap(text, where.origin()));
    }

    /// What is recorded, or a gap.
    public Line local(LocalText text, Where where) {
        return local(text, where, this::oneLine);
    }

    /// What is recorded, or a gap, for the middle of a sentence: without a full stop at its end.
    public Line phrase(LocalText text, Where where) {
        return local(text, where, t -> stops.without(oneLine(t)));
    }

    private Line local(LocalText text, Where where, UnaryOperator<String> write) {
        return best(text)
                .map(e -> new Line()
                        .add(inLanguage(Span.plain(write.apply(e.getValue()), where.origin()), e.getKey())))
                .orElseGet(() -> gap(where));
    }

    /// What is recorded, a paragraph for each of its lines; nothing if nothing is recorded.
    public List<Block> paragraphs(LocalText text, Where where) {
        return best(text).stream()
                .flatMap(e -> e.getValue().lines().filter(l -> !l.isBlank())
                        .map(l -> new Line()
                                .add(inLanguage(Span.plain(oneLine(l), where.origin()), e.getKey()))))
                .map(Line::paragraph).toList();
    }

    /// What is recorded, or a gap.
    public Line plain(String text, Where where) {
        return text.isBlank() ? gap(where) : Line.of(oneLine(text), where);
    }

    public Line date(Optional<LocalDate> date, Where where) {
        return date.map(d -> Line.of(wording.date(d), where)).orElseGet(() -> gap(where));
    }

    /// Name of the country with this code.
    public Line country(String code, Where where) {
        if (code.isEmpty()) {
            return gap(where);
        }
        return law.country(code).map(c -> Line.of(name(c), where))
                .orElseGet(() -> unknown(code, where));
    }

    /// Title and citation of a norm, for example "legitimate interests, Art. 6(1)(f) GDPR".
    public Line basis(String id, Where where) {
        if (id.isEmpty()) {
            return gap(where);
        }
        return law.basis(id).map(b -> Line.of(ofLaw(b.title()) + ", " + ofLaw(b.citation()), where))
                .orElseGet(() -> unknown(id, where));
    }

    /// What speaks for an impact assessment, with where that is said (Art. 35 GDPR).
    public Line indicator(String id, Where where) {
        return law.indicator(id).map(i -> Line.of(ofLaw(i.title()) + ", " + ofLaw(i.citation()), where))
                .orElseGet(() -> unknown(id, where));
    }

    /// A text of the law data, which always has English words.
    public String ofLaw(LocalText text) {
        String own = text.in(texts.language());
        return citations.held(own.isEmpty() ? text.in(Language.ENGLISH) : own);
    }

    private String name(Country country) {
        String own = country.name().in(texts.language());
        return !own.isEmpty() ? own
                : Locale.of("", country.code()).getDisplayCountry(texts.language().locale());
    }

    /// The article of an item where no running head says that it is one of Art. 30 GDPR.
    public String fullArticle(String key) {
        String full = key + ".article.full";
        return say(texts.keys().contains(full) ? full : key + ".article");
    }

    public Block.Fact fact(String key, List<Block> values) {
        return new Block.Fact(say(key + ".label"), say(key + ".article"), values);
    }

    /// The fact, if there is anything to say.
    public Optional<Block.Fact> said(String key, List<Block> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(fact(key, values));
    }

    private Optional<Map.Entry<Language, String>> best(LocalText text) {
        return text.best(wanted, register.languages().isEmpty() ? wanted : register.primary());
    }

    private Span inLanguage(Span span, Language language) {
        return language.equals(texts.language()) ? span : span.in(language.tag());
    }

    /// Most texts hold no break; to look for one costs less than to match.
    private static boolean isWhole(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }

    private String oneLine(String text) {
        String line = text.strip();
        return citations.held(isWhole(line) ? line : BREAK.matcher(line).replaceAll(" "));
    }
}
