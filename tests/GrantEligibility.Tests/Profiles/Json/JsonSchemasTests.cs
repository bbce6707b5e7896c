using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Tests.Profiles.Json;

/// <summary>
/// The committed schemas are those of the types. After a change of the types, write them anew:
/// <c>UPDATE_SCHEMAS=1 dotnet test tests/GrantEligibility.Tests --filter JsonSchemasTests</c>, read the difference, and
/// run the tests again, since the library embeds them.
/// </summary>
public sealed class JsonSchemasTests
{
    [TestCaseSource(typeof(JsonSchemas), nameof(JsonSchemas.Names))]
    public void Schema_OfTheTypes_IsTheCommittedOne(string name)
    {
        var generated = new SchemaGenerator(refusesEmptyTexts: name is "agency-profile" or "award" or "case-file").TextOf(name, TypeOf(name));
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
        {
            File.WriteAllText(CommittedFile(name), generated);
        }

        Assert.That(
            File.ReadAllText(CommittedFile(name)),
            Is.EqualTo(generated),
            "The types have changed. Write the schemas anew as the documentation of this class says, and read the difference.");
    }

    [TestCaseSource(typeof(JsonSchemas), nameof(JsonSchemas.Names))]
    public void Text_OfAName_IsTheCommittedFile(string name) =>
        Assert.That(JsonSchemas.Text(name), Is.EqualTo(File.ReadAllText(CommittedFile(name))));

    [Test]
    public void Text_OfAnUnknownName_SaysWhichThereAre() => Assert.That(
        () => JsonSchemas.Text("profile"),
        Throws.ArgumentException.With.Message.StartsWith(
            "There is no schema 'profile'. The names are agency-profile, award, case-file, change, comparison, decision, explanation, masked-record, record, replay, timeline."));

    private static JsonTypeInfo TypeOf(string name) => name switch
    {
        "agency-profile" => GrantEligibilityJson.Default.AgencyProfile,
        "award" => GrantEligibilityJson.Default.Award,
        "case-file" => GrantEligibilityJson.Default.CaseFile,
        "change" => GrantEligibilityJson.Default.DecisionChange,
        "comparison" => GrantEligibilityJson.Default.ComparedDecisions,
        "decision" => GrantEligibilityJson.Default.EligibilityDecision,
        "explanation" => GrantEligibilityJson.Default.EligibilityExplanation,
        "masked-record" => GrantEligibilityJson.Default.MaskedRecord,
        "record" => GrantEligibilityJson.Default.DecisionRecord,
        "replay" => GrantEligibilityJson.Default.ReplayReport,
        "timeline" => GrantEligibilityJson.Default.DecisionTimeline,
        _ => throw new ArgumentException($"No type is known for the schema '{name}'.", nameof(name)),
    };

    private static string CommittedFile(string name, [CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(thisFile)!, "../../../../src/GrantEligibility/schemas", $"{name}.schema.json"));
}
