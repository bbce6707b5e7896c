using GrantEligibility.Profiles.Json;

using System.Text.Json;

namespace GrantEligibility.Tool;

internal sealed class SchemaCommandTests
{
    [Test]
    public async Task Schema_NoName_ListsNamesThatEachPrintASchema()
    {
        var list = await CommandRun.Of("schema");
        var names = list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(names, Is.EqualTo(JsonSchemas.Names));
        foreach (var name in names)
        {
            var run = await CommandRun.Of("schema", name);
            using var schema = JsonDocument.Parse(run.Output);
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(schema.RootElement.GetProperty("$schema").GetString(), Does.Contain("2020-12"));
        }
    }
}
