package org.tabularium.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.Texts;
import org.tabularium.document.Block;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.document.drawing.Drawing;
import org.tabularium.document.drawing.Ruler;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.picture.Inside;
import org.tabularium.picture.Samples;

/// The picture says what the sheet of the activity says (Art. 30(1) GDPR), read from the finished sheet.
class FlowSheetTest {
    private static final Law LAW = Law.load();
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d+\\)\u00a0");

    @Test
    void everySampleFlowsAsItsSheetsSay() {
        List<String> seen = new ArrayList<>();
        for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
            FlowPicture picture = new FlowPicture(Ruler.bundled(), LAW, language);
            Samples.all().forEach(register -> register.activities().forEach(activity -> {
                seen.add(activity.id().value());
                compare(register, activity, picture, new Sheet(register, activity, language));
            }));
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }

    private static void compare(Register register, Activity activity, FlowPicture picture, Sheet sheet) {
        FlowContent content = FlowContent.of(activity, register, LAW);
        FlowDrawing flow = picture.laid(content, 1192, 700);
        Drawing drawing = flow.drawing(Followed.NOTHING);
        String people = sheet.said("people");
        assertThat(names(flow, Stage.PEOPLE, s -> s instanceof Station.People)).as(activity.id().value())
                .isEqualTo(sheet.strong("people"));
        Set<String> data = names(flow, Stage.DATA, s -> s instanceof Station.Data);
        assertThat(data).allSatisfy(name -> assertThat(people).contains(name));
        assertThat(content.stations(Stage.DATA).stream().filter(s -> s instanceof Station.Data))
                .hasSize((int) NUMBER.matcher(people).results().map(r -> r.group()).distinct().count());
        assertThat(content.stations(Stage.RECIPIENTS).stream().filter(s -> s instanceof Station.Receiver))
                .hasSize(activity.disclosures().stated().isEmpty() ? 0 : sheet.values("recipients").size());
        assertThat(names(flow, Stage.RECIPIENTS, s -> s instanceof Station.Receiver))
                .allSatisfy(name -> assertThat(sheet.said("recipients")).contains(name));
        assertThat(abroad(flow)).as(activity.id().value()).isEqualTo(sheet.strong("transfers"));
        Set<String> purposes = names(flow, Stage.PURPOSES, s -> s instanceof Station.Aim);
        assertThat(content.stations(Stage.PURPOSES).stream().filter(s -> s instanceof Station.Aim))
                .hasSize(activity.purposes().size());
        assertThat(sheet.said("purposes").lines().filter(l -> purposes.contains(said(l))))
                .as(activity.id().value()).hasSize(activity.purposes().size());
        assertThat(Inside.subjects(drawing)).hasSize(content.bands().size()
                + Stream.of(Stage.values()).mapToInt(s -> content.stations(s).size()).sum());
    }

    private static Set<String> names(FlowDrawing flow, Stage stage, Predicate<Station> wanted) {
        Set<String> names = new HashSet<>();
        flow.content().stations(stage).stream().filter(wanted)
                .forEach(s -> names.add(flow.sentence(new Followed(Set.of(s), Set.of())).getFirst().text()));
        return names;
    }

    /// A purpose without its letter.
    private static String said(String line) {
        return line.replaceFirst("^[a-z]+\\)\\s", "").replaceFirst("\\.$", "");
    }

    /// The countries at the end of a transfer.
    private static Set<String> abroad(FlowDrawing flow) {
        Set<Station> countries = new HashSet<>();
        flow.content().bands().stream().filter(b -> b.footing().isPresent())
                .forEach(b -> countries.add(b.to()));
        return names(flow, Stage.COUNTRIES, countries::contains);
    }

    /// The sheet, by the labels of its facts.
    private record Sheet(List<Block.Fact> facts, Texts texts) {
        Sheet(Register register, Activity activity, Language language) {
            this(Art30Register.of(LAW).sheet(register, activity, language).stream()
                    .flatMap(b -> b instanceof Block.Facts(var rows) ? rows.stream() : Stream.of()).toList(),
                    Texts.load(language, "register"));
        }

        List<Text> values(String key) {
            String label = texts.get(key + ".label");
            return facts.stream().filter(f -> f.label().equals(label)).flatMap(f -> f.values().stream())
                    .flatMap(v -> v instanceof Block.Paragraph(var text) ? Stream.of(text) : Stream.of())
                    .toList();
        }

        String said(String key) {
            return String.join("\n", values(key).stream().map(Text::plain).toList());
        }

        Set<String> strong(String key) {
            Set<String> words = new HashSet<>();
            values(key).forEach(text -> text.spans().stream().filter(s -> s.style() == Span.Style.STRONG)
                    .forEach(s -> words.add(s.text())));
            return words;
        }
    }
}
