package org.tabularium.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.compose.Art30Register;
import org.tabularium.compose.notice.Notices;
import org.tabularium.document.Block;
import org.tabularium.document.Origin;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Party;
import org.tabularium.model.Register;
import org.tabularium.model.Undertaking;
import org.tabularium.store.RopaFormat;

/// A sentence of the preview leads to the field whose fact it states.
class PathsTest {
    private static final Art30Register COMPOSER = Art30Register.of(Law.load());

    @Test
    void everySentenceAboutAnActivityLeadsToAField() throws Exception {
        TreeSet<String> lost = new TreeSet<>();
        for (Register register : samples()) {
            for (Activity activity : register.activities()) {
                origins(COMPOSER.sheet(register, activity, Language.GERMAN))
                        .filter(o -> o.entity().equals(activity.id().value()))
                        .filter(o -> !Paths.leads(Forms.ACTIVITY, activity, o.field()))
                        .forEach(o -> lost.add(o.field()));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everySentenceAboutAPartyLeadsToAField() throws Exception {
        TreeSet<String> lost = new TreeSet<>();
        for (Register register : samples()) {
            for (Party party : register.parties()) {
                origins(COMPOSER.party(register, party, Language.GERMAN))
                        .filter(o -> o.entity().equals(party.id().value()))
                        .filter(o -> !Paths.leads(Forms.PARTY, party, o.field()))
                        .forEach(o -> lost.add(o.field()));
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everySentenceOfTheCoverLeadsToAField() throws Exception {
        for (Register register : samples()) {
            assertThat(origins(COMPOSER.cover(register, Language.GERMAN))
                    .filter(o -> List.of("register", "controller").contains(o.entity()))
                    .filter(o -> !Paths.leads(Forms.CONTROLLER, register, o.field())).map(Origin::field))
                    .isEmpty();
            for (Undertaking undertaking : register.undertakings()) {
                assertThat(origins(COMPOSER.cover(register, Language.GERMAN))
                        .filter(o -> o.entity().equals(undertaking.id().value()))
                        .filter(o -> !Paths.leads(Forms.UNDERTAKING, undertaking, o.field()))
                        .map(Origin::field))
                        .isEmpty();
            }
        }
    }

    @Test
    void everySentenceOfANoticeLeadsToAField() throws Exception {
        TreeSet<String> lost = new TreeSet<>();
        Notices notices = Notices.of(Law.load());
        for (Register register : samples()) {
            for (Notice notice : register.notices()) {
                origins(notices.document(register, notice, Language.GERMAN).blocks())
                        .filter(o -> !leads(register, o))
                        .forEach(o -> lost.add(o.entity() + ": " + o.field()));
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean leads(Register register, Origin origin) {
        return List.of("register", "controller").contains(origin.entity())
                ? Paths.leads(Forms.CONTROLLER, register, origin.field())
                : leads(Vocabulary.ACTIVITIES, Forms.ACTIVITY, register, origin)
                        || leads(Vocabulary.PARTIES, Forms.PARTY, register, origin)
                        || leads(Vocabulary.SUBJECTS, Forms.SUBJECT, register, origin)
                        || leads(Vocabulary.DATA, Forms.DATA, register, origin)
                        || leads(Vocabulary.RETENTION, Forms.RETENTION, register, origin)
                        || leads(Vocabulary.MEASURES, Forms.MEASURE, register, origin)
                        || leads(Vocabulary.SYSTEMS, Forms.SYSTEM, register, origin)
                        || leads(Vocabulary.JOINT, Forms.JOINT, register, origin)
                        || leads(Vocabulary.DEPARTMENTS, Forms.DEPARTMENT, register, origin)
                        || leads(Vocabulary.UNDERTAKINGS, Forms.UNDERTAKING, register, origin)
                        || leads(Vocabulary.NOTICES, Forms.NOTICE, register, origin);
    }

    private static <T extends Identified<T>> boolean leads(Vocabulary<T> list, Form<T> form,
            Register register, Origin origin) {
        return list.find(register, new Id<>(origin.entity()))
                .filter(entity -> Paths.leads(form, entity, origin.field())).isPresent();
    }

    /// The delivered sample, and the register in which every component of the model is recorded.
    private static List<Register> samples() throws Exception {
        return List.of(RopaFormat.read(Files.readAllBytes(Path.of("assets", "samples", "nordlicht.ropa"))),
                RopaFormat.read(Files.readAllBytes(
                        Path.of("src/test/resources/org/tabularium/store/everything.ropa"))));
    }

    private static Stream<Origin> origins(List<Block> blocks) {
        List<Origin> origins = texts(blocks).flatMap(text -> text.spans().stream()).map(Span::origin)
                .flatMap(Optional::stream).toList();
        assertThat(origins).isNotEmpty();
        return origins.stream();
    }

    private static Stream<Text> texts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph(Text text) -> Stream.of(text);
            case Block.Callout(Text text) -> Stream.of(text);
            case Block.Bullets(List<Text> items) -> items.stream();
            case Block.Facts(List<Block.Fact> rows) -> rows.stream().flatMap(row -> texts(row.values()));
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case Block.Signature signature -> Stream.of();
            case Block.PageBreak() -> Stream.of();
            case Block.Picture picture -> Stream.of();
            case Block.Contents contents -> Stream.of();
        });
    }
}
