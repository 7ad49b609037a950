package org.bonusadvisor.inference.compiled;

import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.builder.KieBuilder;

/** The compilers of Drools. */
public enum Compiler {
    /** The one that turns rules into Java. */
    EXECUTABLE_MODEL(ExecutableModelProject.class),
    /** The one of drools-mvel, which interprets conditions. */
    CLASSIC(DrlProject.class);

    private final Class<? extends KieBuilder.ProjectType> project;

    Compiler(Class<? extends KieBuilder.ProjectType> project) {
        this.project = project;
    }

    Class<? extends KieBuilder.ProjectType> project() {
        return project;
    }
}
