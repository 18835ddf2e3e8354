package org.tabularium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.tabularium.store.LawKey;
import org.tabularium.store.LawPackFile;
import org.tabularium.store.SafeFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `law build`: makes a law pack. Only who has the other half of the shipped key can.
final class LawBuilding implements Command {
    static final String NAME = "build";
    private static final String KEY = "--key";
    private final LawKey key;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    LawBuilding(LawKey key, Words words, Inputs inputs, PrintWriter out) {
        this.key = key;
        this.words = words;
        this.inputs = inputs;
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("law.build.description"), words);
        spec.addPositional(inputs.file(words.get("law.build.folder")).toBuilder()
                .paramLabel(words.get("label.folder")).build());
        spec.addOption(Inputs.option(KEY, words.get("label.file"), words.get("law.build.key")).required(true)
                .build());
        spec.addOption(Inputs.option(Inputs.OUT, words.get("label.file"), words.get("law.build.out"))
                .required(true).build());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Path folder = inputs.path(parsed.matchedPositionalValue(0, ""));
        Path secret = inputs.path(parsed.matchedOptionValue(KEY, ""));
        Path target = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        try {
            byte[] pack = LawPackFile.build(folder, key, secret(secret));
            SafeFile.write(target, to -> to.write(pack));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new UsageException(words.get("law.build.key.bad", secret.toString()));
        }
        out.println(target);
        return TabulariumCommand.DONE;
    }

    private static PrivateKey secret(Path file) throws IOException, GeneralSecurityException {
        String text = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }
}
