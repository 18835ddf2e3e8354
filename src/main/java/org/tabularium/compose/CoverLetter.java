package org.tabularium.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.document.Block;
import org.tabularium.document.Document;
import org.tabularium.document.Span;
import org.tabularium.document.Text;
import org.tabularium.law.Law;
import org.tabularium.model.Answer;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Language;
import org.tabularium.model.Organisation;
import org.tabularium.model.Register;

/// The letter with which the record is made available to the supervisory authority (Art. 30(4) GDPR).
///
/// It is addressed to the competent authority of the register; where none is recorded there is a gap, and the user fills in
/// the letter.
public final class CoverLetter {
    private static final Phrases PHRASES = Phrases.load("register", "letter");
    private static final Where CONTROLLER = Where.of("controller");
    private final Law law;

    private CoverLetter(Law law) {
        this.law = law;
    }

    public static CoverLetter of(Law law) {
        return new CoverLetter(law);
    }

    /// What a letter says besides what is recorded.
    ///
    /// @param reference of the authority; may be empty
    /// @param date of the letter
    /// @param enclosed titles of what goes with it
    /// @param activities how many activities the record enclosed has
    public record Matter(String reference, LocalDate date, List<String> enclosed, int activities) {
        public Matter {
            enclosed = List.copyOf(enclosed);
        }
    }

    /// The letter.
    ///
    /// @param register the whole register, from which addressee and sender are taken
    public Document document(Register register, Matter matter, Language language) {
        Scribe scribe = Scribe.of(register, law, PHRASES.in(language), language);
        Controller sender = register.controller();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Line().add(Span.muted(sender(scribe))).text()));
        blocks.addAll(addressee(scribe));
        blocks.add(placed(scribe, matter.date).paragraph());
        if (!matter.reference.isBlank()) {
            blocks.add(scribe.say("letter.reference", Map.of("value", Line.of(matter.reference.strip())))
                    .paragraph());
        }
        blocks.add(new Block.Heading(0, Text.of(scribe.say("letter.subject")), "letter"));
        blocks.add(Line.of(scribe.say("letter.salutation")).paragraph());
        blocks.add(scribe.say("letter.body", Map.of("updated",
                scribe.date(register.updatedOn(), Where.of("register").at("updatedOn")))).paragraph());
        blocks.add(extent(scribe, matter.activities).paragraph());
        blocks.add(Line.of(scribe.say("letter.gaps")).paragraph());
        blocks.add(Line.of(scribe.say("letter.enclosed")).paragraph());
        blocks.add(new Block.Bullets(matter.enclosed.stream().map(Text::of).toList()));
        blocks.add(Line.of(scribe.say("letter.manifest")).paragraph());
        blocks.add(scribe.say("letter.questions", Map.of("value", contact(scribe))).stop().paragraph());
        blocks.add(Line.of(scribe.say("letter.closing")).paragraph());
        blocks.add(new Block.Signature(List.of(scribe.say("signature.controller"),
                scribe.say("signature.place"), scribe.say("signature.signature"))));
        String title = scribe.say("letter.title");
        return new Document(scribe.texts().language().tag(), title, sender.name(),
                new Document.Running(title, sender.name(), "", scribe.say("running.page")), matter.date,
                blocks);
    }

    /// What the letter is called.
    public String title(Language language) {
        return PHRASES.in(language).texts().get("letter.title");
    }

    private static String sender(Scribe scribe) {
        Controller c = scribe.register().controller();
        return scribe.plain(c.name(), CONTROLLER.at("name")).add(" · ")
                .add(new Contacts(scribe).address(c.address(), CONTROLLER.at("address"))).text().plain();
    }

    /// Name, street, then postal code and city, a line each, as on an envelope.
    private static List<Block> addressee(Scribe scribe) {
        Where where = CONTROLLER.at("authority");
        if (!(scribe.register().controller().authority() instanceof Answer.Stated<Organisation>(var body))) {
            return List.of(scribe.gap(where).paragraph());
        }
        List<Block> lines = new ArrayList<>();
        lines.add(scribe.plain(body.name(), where.at("name")).paragraph());
        body.address().street().lines().filter(l -> !l.isBlank())
                .forEach(l -> lines.add(scribe.plain(l, where.at("address/street")).paragraph()));
        if (!body.address().city().isBlank()) {
            lines.add(scribe.addresses().city(body.address().country(),
                    Line.of(body.address().postalCode(), where.at("address/postalCode")),
                    Line.of(body.address().city(), where.at("address/city"))).paragraph());
        }
        return lines;
    }

    private static Line placed(Scribe scribe, LocalDate date) {
        String city = scribe.register().controller().address().city();
        Line day = Line.of(scribe.wording().date(date));
        return city.isBlank() ? day
                : scribe.say("letter.place", Map.of("place", Line.of(city), "date", day));
    }

    private static Line extent(Scribe scribe, int enclosed) {
        int all = scribe.register().activities().size();
        Map<String, Line> counts = Map.of("n", Line.of(Integer.toString(enclosed)), "all",
                Line.of(Integer.toString(all)));
        return enclosed == all ? scribe.say("letter.all", Map.of("n", Line.of(Integer.toString(all))))
                : scribe.say("letter.some", counts);
    }

    private static Line contact(Scribe scribe) {
        Controller c = scribe.register().controller();
        return c.dpo() instanceof Answer.Stated<Dpo>(var dpo)
                ? new Contacts(scribe).person(dpo.person(), CONTROLLER.at("dpo").at("person"))
                : new Contacts(scribe).contact(c.contact(), CONTROLLER.at("contact"));
    }
}
