package org.tabularium.compose;

import java.util.List;
import java.util.stream.Stream;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.LocalText;
import org.tabularium.model.Organisation;
import org.tabularium.model.Person;

/// Contact details taken apart, for forms that have a box for each: organisation, person, street, postal code, city,
/// country, telephone, e-mail, website.
final class ContactColumns {
    /// The names of the boxes.
    static final List<String> ROWS = List.of("organisation", "person", "street", "postal-code", "city",
            "country", "phone", "email", "website");
    private final Scribe scribe;
    private final Controller controller;

    ContactColumns(Scribe scribe) {
        this.scribe = scribe;
        this.controller = scribe.register().controller();
    }

    /// What stands in the boxes of whom this field is about; if there is nobody, the first box says so.
    List<Line> of(String field) {
        Where where = Where.of("controller");
        return switch (field) {
            case "euRepresentative" -> representative(where.at("representative"));
            case "dpo" -> officer(where.at("dpo"));
            default -> column(scribe.plain(controller.name(), where.at("name")), management(where),
                    controller.address(), controller.contact(), where);
        };
    }

    private Line management(Where where) {
        List<Line> names = controller.management().stream()
                .map(p -> person(p, where.at("management"))).filter(l -> !l.isEmpty()).toList();
        return Wording.join(names, "; ");
    }

    private List<Line> representative(Where where) {
        return switch (controller.representative()) {
            case Answer.Stated<Organisation>(Organisation o) -> column(
                    scribe.plain(o.name(), where.at("name")), new Line(), o.address(), o.contact(), where);
            case Answer.None<Organisation>(LocalText reason, _) -> alone(
                    Answers.none(scribe, "cover.representative.none", reason, where));
            case Answer.NotStated<Organisation>() -> alone(scribe.gap(where));
        };
    }

    private List<Line> officer(Where where) {
        return switch (controller.dpo()) {
            case Answer.Stated<Dpo>(Dpo dpo) -> column(text(dpo.organisation(), where.at("organisation")),
                    person(dpo.person(), where.at("person")), dpo.address(), dpo.person().contact(), where);
            case Answer.None<Dpo>(LocalText reason, _) -> alone(
                    Answers.none(scribe, "cover.dpo.none", reason, where));
            case Answer.NotStated<Dpo>() -> alone(scribe.gap(where));
        };
    }

    private List<Line> column(Line organisation, Line person, Address address, Contact contact, Where where) {
        Where at = where.at("address");
        Where reach = where.at("contact");
        return List.of(organisation, person, text(address.street(), at.at("street")),
                text(address.postalCode(), at.at("postalCode")), text(address.city(), at.at("city")),
                address.country().isEmpty() ? new Line()
                        : scribe.country(address.country(), at.at("country")),
                text(contact.phone(), reach.at("phone")), text(contact.email(), reach.at("email")),
                text(contact.website(), reach.at("website")));
    }

    private static List<Line> alone(Line only) {
        return Stream.concat(Stream.of(only), ROWS.stream().skip(1).map(_ -> new Line())).toList();
    }

    /// "Dr. Ada Beispiel, managing director".
    private Line person(Person person, Where where) {
        Line name = Wording.join(Stream.of(person.salutation(), person.title(), person.name())
                .filter(p -> !p.isBlank()).map(p -> scribe.plain(p, where)).toList(), " ");
        Line position = person.position().isEmpty() ? new Line()
                : scribe.phrase(person.position(), where.at("position"));
        return Wording.join(Stream.of(name, position).filter(l -> !l.isEmpty()).toList(), ", ");
    }

    private Line text(String text, Where where) {
        return text.isBlank() ? new Line() : scribe.plain(text, where);
    }
}
