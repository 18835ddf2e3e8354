package org.tabularium.export.tilt;

import java.util.Map;
import java.util.stream.Stream;
import org.tabularium.model.Address;
import org.tabularium.model.Answer;
import org.tabularium.model.Contact;
import org.tabularium.model.Controller;
import org.tabularium.model.Dpo;
import org.tabularium.model.Person;
import org.tabularium.compose.Scribe;

/// The controller with who represents it, and the data protection officer (Art. 13(1)(a) and (b) GDPR).
final class Bodies {
    private final Scribe scribe;
    private final Required required;

    Bodies(Scribe scribe, Required required) {
        this.scribe = scribe;
        this.required = required;
    }

    Map<String, Object> controller() {
        Controller controller = scribe.register().controller();
        String place = "/controller";
        return Required.object(Map.of("name", required.text(controller.name(), place + "/name")),
                Required.member("division", controller.division()),
                Map.of("address", required.text(line(controller.address()), place + "/address")),
                Map.of("country", required.country(controller.address().country(), place + "/country")),
                Map.of("representative", representative(controller, place + "/representative")));
    }

    /// Who acts for the controller; reached as the controller is where nothing of their own is recorded.
    private Map<String, Object> representative(Controller controller, String place) {
        Person person = controller.management().stream().filter(p -> !p.name().isBlank()).findFirst()
                .orElse(Person.EMPTY);
        Contact own = person.contact();
        Contact contact = controller.contact();
        String email = own.email().isBlank() ? contact.email() : own.email();
        String phone = own.phone().isBlank() ? contact.phone() : own.phone();
        return Required.object(Map.of("name", required.text(name(person), place + "/name")),
                Map.of("email", required.email(email, place + "/email")),
                required.phone(phone, place + "/phone"));
    }

    Map<String, Object> officer() {
        String place = "/dataProtectionOfficer";
        Answer<Dpo> answer = scribe.register().controller().dpo();
        Dpo dpo = answer.stated().orElse(Dpo.EMPTY);
        String name = answer instanceof Answer.None<Dpo> ? scribe.say("tilt.dpo.none")
                : Stream.of(name(dpo.person()), dpo.organisation()).filter(t -> !t.isBlank())
                        .reduce((a, b) -> a + ", " + b).orElse("");
        Contact contact = dpo.person().contact();
        return Required.object(Map.of("name", required.text(name, place + "/name")),
                Map.of("address", required.text(line(dpo.address()), place + "/address")),
                Map.of("country", required.country(dpo.address().country(), place + "/country")),
                Map.of("email", required.email(contact.email(), place + "/email")),
                required.phone(contact.phone(), place + "/phone"));
    }

    static String line(Address address) {
        String city = String.join(" ",
                Stream.of(address.postalCode(), address.city()).filter(t -> !t.isBlank()).toList());
        return String.join(", ", Stream.of(address.street(), city).filter(t -> !t.isBlank()).toList());
    }

    private static String name(Person person) {
        return String.join(" ", Stream.of(person.title(), person.name()).filter(t -> !t.isBlank()).toList());
    }
}
