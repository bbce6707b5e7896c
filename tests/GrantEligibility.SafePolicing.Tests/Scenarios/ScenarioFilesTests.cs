namespace GrantEligibility.SafePolicing.Tests.Scenarios;

[TestFixture]
internal sealed class ScenarioFilesTests
{
    private static IEnumerable<string> Numbers => Enumerable.Range(1, 36).Select(static number => $"S{number:00}");

    [TestCaseSource(nameof(Numbers))]
    public void Names_OfEachScenario_HoldItAndItsNeighbours(string number)
    {
        var neighbours = ScenarioFiles.Names.Where(name => name.StartsWith(number + "/", StringComparison.Ordinal)).ToList();
        var days = neighbours.Select(static name => ScenarioFiles.Read(name).AsOf);

        Assert.That(ScenarioFiles.Names, Does.Contain(number));
        Assert.That(neighbours, Is.Not.Empty);
        Assert.That(neighbours, Has.Some.Contains("/unknown-"), "a neighbour with a fact unknown");
        Assert.That(days, Has.Some.Not.EqualTo(ScenarioFiles.Read(number).AsOf), "a neighbour on another day");
    }

    [Test]
    public void Read_EveryFile_IsNamedForItsCase()
    {
        Assert.That(ScenarioFiles.Names.Select(static name => ScenarioFiles.Read(name).Id), Is.EqualTo(ScenarioFiles.Names));
    }

    [Test]
    public void Read_EveryScenario_NamesTheDecidingProvision()
    {
        var silent = Numbers.Where(static number => ScenarioFiles.Read(number).Expect.DecidedBy is not { Count: > 0 });

        Assert.That(silent, Is.Empty);
    }
}
