package org.tabularium.store.vault;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Where cryptography is, and whose.
class CryptographyTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tabularium");

    @Test
    void nothingBesidesTheContainerEncrypts() {
        noClasses().that().resideOutsideOfPackage("org.tabularium.store.vault").should().dependOnClassesThat()
                .resideInAnyPackage("javax.crypto..", "org.bouncycastle..").check(MAIN);
    }

    @Test
    void ofBouncyCastleOnlyArgon2IsUsed() {
        assertThat(MAIN.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getFullName())
                .filter(name -> name.startsWith("org.bouncycastle.")))
                .isNotEmpty().allMatch(name -> name.contains(".Argon2"));
    }
}
