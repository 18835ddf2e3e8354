package org.tabularium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.check.rule.Rules;
import org.tabularium.store.RopaFile;
import org.tabularium.ui.Screens.Content;
import org.tabularium.ui.Targets.Target;
import org.tabularium.ui.look.Parts;
import org.tabularium.ui.settings.Settings;
import org.tabularium.ui.window.Shell;

/// Paints the states that the design pictures show, of the same size, from the sample register.
///
/// With `-Dscreenshots.write` the pictures of the documentation are written anew. With `-Dscreenshots.beside=FOLDER` each
/// is also put beside the design picture of its name in that folder, into `target/pictures`, to be compared by eye.
class TargetsTest {
    private static final String ONLY = System.getProperty("screenshots.only", ".*");
    private static final Path KEPT = Path.of("assets", "screenshots");
    private static final Path LOOKED_AT = Path.of("target", "pictures");
    /// A text that fills a screen has many shades of its colour at its edges.
    private static final long LEAST_COLOURS = 150;
    @TempDir Path whole;

    @Test
    void everyStateOfTheDesignPicturesIsShownByTheProgram() throws Exception {
        Stages.start();
        for (Target target : Targets.all()) {
            if (target.name().matches(ONLY)) {
                keep(target.name(), paint(target));
            }
        }
    }

    @Test
    void thePartsAreShownInEveryStateInBothThemes() throws Exception {
        Stages.start();
        keep("components", Stages.onScreen(Components::paint));
    }

    private static void keep(String name, BufferedImage image) throws IOException {
        assertThat(PicturesTest.colours(image)).as("colours of " + name).isGreaterThan(LEAST_COLOURS);
        if (System.getProperty("screenshots.write") != null) {
            write(image, KEPT.resolve(name + ".png"));
        }
        Optional.ofNullable(System.getProperty("screenshots.beside"))
                .map(folder -> Path.of(folder, name + ".png")).filter(Files::exists)
                .ifPresent(design -> beside(image, design));
    }

    private BufferedImage paint(Target target) throws Exception {
        Path folder = Files.createTempDirectory(whole, ""); // former windows may still hold files
        Path sample = folder.resolve("nordlicht.ropa");
        RopaFile.save(sample, Stages.sample().register());
        FakePorts ports = new FakePorts(Rules.all());
        try (Silence silence = new Silence()) {
            Shell shell = Stages.onScreen(() -> Stages.open(ports, folder,
                    new Settings(target.language(), target.theme(), List.of(
                            Path.of("/home/thomsen/Datenschutz", "Nordlicht.ropa"),
                            Path.of("/home/thomsen/Datenschutz/Mandanten", "Förde Logistik.ropa")))));
            Stages.settle();
            screen(() -> {
                if (target.content() == Content.EMPTY) {
                    Stages.startEmpty(shell);
                } else if (!target.deeds().isEmpty()) {
                    shell.commands().open(sample);
                }
            });
            for (Screens.Deed deed : target.deeds()) {
                Stages.onScreen(() -> {
                    deed.in(shell, ports, folder);
                    return true;
                });
                Stages.settle();
            }
            BufferedImage image = Stages.picture(shell, "target-" + target.name());
            List<String> texts = Stages.onScreen(() -> texts(shell));
            assertThat(target.says()).as("what is read on " + target.name())
                    .allMatch(said -> texts.stream().anyMatch(text -> text.contains(said)));
            screen(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
            silence.assertKept();
            return image;
        }
    }

    private static List<String> texts(Shell shell) {
        return shell.scene().getRoot().lookupAll("*").stream().filter(Parts::isSeen)
                .flatMap(TargetsTest::text).toList();
    }

    private static Stream<String> text(Node node) {
        return switch (node) {
            case Labeled labeled -> Stream.ofNullable(labeled.getText());
            case Text text -> Stream.of(text.getText());
            default -> Stream.empty();
        };
    }

    private static void screen(Runnable deed) throws Exception {
        Stages.onScreen(() -> {
            deed.run();
            return true;
        });
        Stages.settle();
    }

    /// Without transparency and packed as small as it can be without loss: these pictures are kept with the sources.
    private static void write(BufferedImage image, Path file) throws IOException {
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.getGraphics().drawImage(image, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam packed = writer.getDefaultWriteParam();
        packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packed.setCompressionQuality(0);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), packed);
        } finally {
            writer.dispose();
        }
    }

    private static void beside(BufferedImage image, Path design) {
        try {
            BufferedImage wanted = ImageIO.read(design.toFile());
            BufferedImage pair = new BufferedImage(wanted.getWidth() + image.getWidth(),
                    Math.max(wanted.getHeight(), image.getHeight()), BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = pair.createGraphics();
            canvas.drawImage(wanted, 0, 0, null);
            canvas.drawImage(image, wanted.getWidth(), 0, null);
            canvas.dispose();
            write(pair, LOOKED_AT.resolve("beside-" + design.getFileName()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
