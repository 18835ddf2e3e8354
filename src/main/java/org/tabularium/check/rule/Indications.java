package org.tabularium.check.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tabularium.model.Language;
import org.tabularium.model.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What lets a rule suppose something that the register has no field for: words of free texts, and what some norms and
/// criteria stand for. Read from `assets/law/indications.json`.
final class Indications {
    /// Those that come with the program.
    static final Indications DELIVERED = new Indications(read());
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private final Map<Topic, Map<Language, Pattern>> words = new HashMap<>();
    private final Map<String, String> lands = new HashMap<>();
    private final Map<String, String> leansOn;
    private final Map<String, String> officerNorms;
    private final Set<String> publicNorms;
    private final Set<String> largeScale;
    private final Set<String> monitoring;

    /// What words can point to.
    enum Topic {
        /// People who are no party to a contract of the controller (Art. 6(1)(b) GDPR).
        NO_PARTY,
        /// How consent is withdrawn (Art. 7(3) GDPR).
        WITHDRAWAL,
        /// How consent is demonstrated (Art. 7(1) GDPR).
        PROOF,
        /// A public authority, by its name.
        AUTHORITY,
        /// A body of private law, by its name.
        PRIVATE,
        /// People who work for the controller.
        STAFF
    }

    private Indications(JsonNode data) {
        for (Topic topic : Topic.values()) {
            Map<Language, Pattern> patterns = new HashMap<>();
            data.path("words").path(topic.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .properties().forEach(entry -> patterns.put(new Language(entry.getKey()), Pattern
                            .compile(String.join("|", texts(entry.getValue())), FLAGS)));
            words.put(topic, Map.copyOf(patterns));
        }
        data.path("lands").properties()
                .forEach(e -> texts(e.getValue()).forEach(act -> lands.put(act, e.getKey())));
        leansOn = named(data.path("leansOn"));
        officerNorms = named(data.path("assessmentNeedsOfficer"));
        publicNorms = Set.copyOf(texts(data.path("publicNorms")));
        largeScale = Set.copyOf(texts(data.path("largeScale")));
        monitoring = Set.copyOf(texts(data.path("monitoring")));
    }

    /// Whether a text speaks of something, in one of its languages at least.
    boolean speaks(Topic topic, LocalText text) {
        return text.texts().entrySet().stream().anyMatch(e -> pattern(topic, e.getKey())
                .filter(p -> p.matcher(e.getValue()).find()).isPresent());
    }

    /// Whether a name speaks of something, in whatever language it is.
    boolean speaks(Topic topic, String name) {
        return words.getOrDefault(topic, Map.of()).values().stream().anyMatch(p -> p.matcher(name).find());
    }

    /// Whether there is a language in which the program could tell.
    boolean understands(LocalText text) {
        return text.texts().keySet().stream().anyMatch(l -> pattern(Topic.WITHDRAWAL, l).isPresent());
    }

    /// Whether a controller of this name appears to be a public authority.
    boolean isAuthority(String controller) {
        return speaks(Topic.AUTHORITY, controller) && !speaks(Topic.PRIVATE, controller);
    }

    /// Whether a norm is addressed to public bodies alone.
    boolean isPublic(String basis) {
        return publicNorms.contains(basis);
    }

    /// The basis of the Regulation on which processing has to rest instead of a norm that does not carry it alone.
    Optional<String> leansOn(String basis) {
        return Optional.ofNullable(leansOn.get(basis));
    }

    /// The country whose law a norm is, as ISO 3166-1 alpha-2 code.
    Optional<String> land(String basis) {
        int end = basis.indexOf('-');
        return Optional.ofNullable(lands.get(end < 0 ? basis : basis.substring(0, end)));
    }

    boolean isLargeScale(String criterion) {
        return largeScale.contains(criterion);
    }

    boolean isMonitoring(String criterion) {
        return monitoring.contains(criterion);
    }

    /// The norm of a country by which whoever has to assess an impact has to have a data protection officer.
    Optional<String> officerNorm(String jurisdiction) {
        return Optional.ofNullable(officerNorms.get(jurisdiction));
    }

    private Optional<Pattern> pattern(Topic topic, Language language) {
        return Optional.ofNullable(words.getOrDefault(topic, Map.of()).get(language));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, String> named(JsonNode object) {
        Map<String, String> names = new HashMap<>();
        object.properties().forEach(e -> names.put(e.getKey(), e.getValue().asString()));
        return Map.copyOf(names);
    }

    private static JsonNode read() {
        try (InputStream in = Indications.class.getResourceAsStream("/assets/law/indications.json")) {
            if (in == null) {
                throw new IllegalStateException("no law data indications.json");
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
