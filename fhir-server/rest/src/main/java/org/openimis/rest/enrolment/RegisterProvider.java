package org.openimis.rest.enrolment;

import ca.uhn.fhir.model.api.annotation.Description;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Role;
import org.openimis.domain.enrolment.RegisterImports;
import org.openimis.domain.enrolment.RegisterImports.Fault;
import org.openimis.domain.enrolment.RegisterImports.Standing;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.text.Languages;
import org.openimis.rest.access.Callers;
import org.openimis.schemes.RegisterReader;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.PackFault;

/** Bulk import of registers: {@code $import-register} and, to watch it, {@code $import-status}. */
public final class RegisterProvider {
  private static final int MOST_FAULTS = 1000;
  private static final int FAULTS = 100;

  private final RegisterImports imports;

  public RegisterProvider(RegisterImports imports) {
    this.imports = imports;
  }

  /** Takes the files in; they are looked at afterwards. */
  @Operation(name = "$import-register")
  @Description("Imports insurees, families and their cover from the tables of a zip file")
  public Parameters begin(
      @OperationParam(name = "scheme", min = 1, max = 1) @Nullable CodeType scheme,
      @OperationParam(name = "register", min = 1, max = 1) @Nullable Base64BinaryType register,
      @OperationParam(name = "dryRun", max = 1) @Nullable BooleanType dryRun,
      RequestDetails request) {
    requireAdmin(request);
    byte[] zip = register == null ? null : register.getValue();
    if (scheme == null || scheme.getValue() == null || zip == null || zip.length == 0) {
      String missing = zip == null || zip.length == 0 ? "register" : "scheme";
      throw new RequestRefused(
          ProblemCode.REQUIRED, "Parameters.parameter.where(name = '" + missing + "').value");
    }
    Locale language = Languages.of(request.getHeader("Accept-Language"));
    Standing standing =
        imports.begin(
            scheme.getValue(),
            dryRun != null && Boolean.TRUE.equals(dryRun.getValue()),
            rows -> read(zip, rows, language));
    return answer(standing);
  }

  private static void read(byte[] zip, Consumer<RegisterRow> rows, Locale language) {
    List<PackFault> faults = RegisterReader.read(new ByteArrayInputStream(zip), rows);
    if (!faults.isEmpty()) {
      throw new RequestRefused(
          faults.stream()
              .map(fault -> Problem.of(ProblemCode.REGISTER, "", fault.shown(language)))
              .toList());
    }
  }

  /** How far an import is, and which rows it does not take in. */
  @Operation(name = "$import-status", idempotent = true)
  @Description("Tells how far an import is, and why it does not take in some of the rows")
  public Parameters status(
      @OperationParam(name = "import", min = 1, max = 1) @Nullable IdType id,
      @OperationParam(name = "offset", max = 1) @Nullable IntegerType offset,
      @OperationParam(name = "count", max = 1) @Nullable IntegerType count,
      RequestDetails request) {
    requireAdmin(request);
    if (id == null || id.getValue() == null) {
      throw new RequestRefused(ProblemCode.REQUIRED, "import");
    }
    int from = number(offset, "offset", 0, Integer.MAX_VALUE);
    int most = number(count, "count", FAULTS, MOST_FAULTS);
    Standing standing =
        imports
            .find(id.getValue())
            .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, "", id.getValue()));
    Locale language = Languages.of(request.getHeader("Accept-Language"));
    Parameters answer = answer(standing);
    imports.faults(standing.id(), from, most).forEach(fault -> add(answer, fault, language));
    return answer;
  }

  private static int number(@Nullable IntegerType sent, String name, int usual, int most) {
    if (sent == null || sent.getValue() == null) {
      return usual;
    }
    int value = sent.getValue();
    if (value < 0 || value > most) {
      throw new RequestRefused(ProblemCode.VALUE, name, value, "number-range", 0, most);
    }
    return value;
  }

  private static void requireAdmin(RequestDetails request) {
    if (!Callers.required(request).is(Role.ADMIN)) {
      throw new RequestRefused(
          ProblemCode.FORBIDDEN, "", Objects.requireNonNull(request.getOperation()));
    }
  }

  private static Parameters answer(Standing standing) {
    var answer = new Parameters();
    answer.addParameter("import", new IdType(standing.id()));
    answer.addParameter("scheme", new CodeType(standing.scheme()));
    answer.addParameter("dryRun", new BooleanType(standing.dryRun()));
    answer.addParameter("state", new CodeType(standing.done() ? "done" : "running"));
    answer.addParameter("rows", new IntegerType(standing.rows()));
    answer.addParameter("families", new IntegerType(standing.families()));
    answer.addParameter("looked", new IntegerType(standing.looked()));
    answer.addParameter("insurees", new IntegerType(standing.written().insurees()));
    answer.addParameter("written", new IntegerType(standing.written().families()));
    answer.addParameter("policies", new IntegerType(standing.written().policies()));
    answer.addParameter("covers", new IntegerType(standing.written().covers()));
    answer.addParameter("unchanged", new IntegerType(standing.unchanged()));
    answer.addParameter("refused", new IntegerType(standing.refused()));
    answer.addParameter("faults", new IntegerType(standing.faults()));
    return answer;
  }

  private static void add(Parameters answer, Fault fault, Locale language) {
    String column = fault.column() == null ? "" : fault.column();
    var told =
        new PackFault(
            fault.file(), fault.row(), column, FaultKind.ofCode(fault.code()), fault.details());
    var parameter = answer.addParameter().setName("fault");
    parameter.addPart().setName("file").setValue(new StringType(fault.file()));
    parameter.addPart().setName("row").setValue(new IntegerType(fault.row()));
    if (!column.isEmpty()) {
      parameter.addPart().setName("column").setValue(new StringType(column));
    }
    parameter.addPart().setName("code").setValue(new CodeType(fault.code()));
    parameter.addPart().setName("sentence").setValue(new StringType(told.sentence(language)));
  }
}
