namespace GrantEligibility.RuleEngine.Tests.Conventions;

public sealed class SurfaceDifferencesTests
{
    private const string Page = """
        Above the heading is prose.

        # The members

        ## Cars

        **Engine<TFuel>** (abstract class; is a IMachine<TFuel, Oil>, IDisposable)  
        · `Burn(Expr<Func<TFuel>> fuel): void`  
        · `static Rest: Engine<TFuel>`

        **Gear** (enum)  
        values: Reverse=-1, Neutral=0

        """;

    [Test]
    public void Page_ComparedWithItself_HasNoDifferences()
    {
        Assert.That(SurfaceDifferences.Between(Parse(Page), Parse(Page)), Is.Empty);
    }

    [TestCase("**Engine<TFuel>**", "**Motor<TFuel>**", "Cars.Engine<TFuel>: missing", "Cars.Motor<TFuel>: not on the page")]
    [TestCase("## Cars", "## Boats", "Cars.Engine<TFuel>: missing", "Cars.Gear: missing", "Boats.Engine<TFuel>: not on the page", "Boats.Gear: not on the page")]
    [TestCase("(abstract class;", "(sealed class;", "Cars.Engine<TFuel>: is sealed class, not abstract class")]
    [TestCase(", IDisposable", "", "Cars.Engine<TFuel>: is no IDisposable")]
    [TestCase("IMachine<TFuel, Oil>", "IMachine<TFuel>", "Cars.Engine<TFuel>: is no IMachine<TFuel, Oil>")]
    [TestCase("fuel): void", "petrol): void", "Cars.Engine<TFuel>: missing Burn(Expression<Func<TFuel>> fuel): void", "Cars.Engine<TFuel>: not on the page: Burn(Expression<Func<TFuel>> petrol): void")]
    [TestCase("Neutral=0", "Neutral=0, First=1", "Cars.Gear: not on the page: First=1")]
    public void Page_ComparedWithAChangedOne_SaysEachDifference(string was, string became, params string[] differences)
    {
        var changed = Parse(Page.Replace(was, became, StringComparison.Ordinal));

        Assert.That(SurfaceDifferences.Between(Parse(Page), changed), Is.EquivalentTo(differences));
    }

    [Test]
    public void Page_LineOfNoKnownForm_IsNotPassedOver()
    {
        Assert.That(() => Parse(Page + "and more of the kind"), Throws.TypeOf<FormatException>().With.Message.Contains("and more of the kind"));
    }

    private static IReadOnlyList<SurfaceType> Parse(string page) => SurfacePage.Parse(page.Split('\n'));
}
