using System.Reflection;
using System.Text.RegularExpressions;
using GrantEligibility.Regimes;

namespace GrantEligibility.Rules.Tests;

/// <summary>What holds of every requirement of the package.</summary>
[TestFixture]
internal sealed partial class RequirementConventionsTests
{
    private static IEnumerable<Type> Requirements =>
        TestedPackage.Regimes.SelectMany(regime => regime.RequirementTypes);

    [Test]
    public void Requirement_EachClass_BelongsToARegime()
    {
        var declared = TestedPackage.Assembly.GetTypes().Where(type => type.GetCustomAttribute<RequirementAttribute>() is not null);

        Assert.That(declared, Is.EquivalentTo(Requirements));
    }

    [TestCaseSource(nameof(Requirements))]
    public void Requirement_Each_HasTitleCitationAndQuestion(Type requirement)
    {
        var attribute = requirement.GetCustomAttribute<RequirementAttribute>()!;

        Assert.That(attribute.Title, Does.Not.EndWith("."));
        Assert.That(requirement.GetCustomAttribute<CitationAttribute>()?.Provisions, Is.Not.Null.And.Not.Empty);
        Assert.That(attribute.Asks is null, Is.EqualTo(attribute.Kind != RequirementKind.Condition));
    }

    [TestCaseSource(nameof(Requirements))]
    public void Citation_Each_StandsInTheDossier(Type requirement)
    {
        var dossier = Dossier();
        var provisions = requirement.GetCustomAttribute<CitationAttribute>()!.Provisions;

        // "EO 13929 § 2(b)" stands there as "EO 13929" and "§ 2(b)"; of a bill, "S. 3985 § 101" as "S. 3985" and "101".
        Assert.That(
            provisions.SelectMany(provision => LawAndSection().Match(provision) is { Success: true } match
                ? [match.Groups[1].Value, match.Groups[2].Value]
                : new[] { provision }).Where(text => !dossier.Contains(text, StringComparison.Ordinal)),
            Is.Empty);
    }

    private static string Dossier()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var law = Path.Combine(folder.FullName, "shared", "law");
            if (Directory.Exists(law))
            {
                return string.Join('\n', Directory.EnumerateFiles(law, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
            }
        }

        Assert.Ignore("The dossier of the law (shared/law) is not beside this clone, so citations cannot be compared with it.");
        return string.Empty;
    }

    [GeneratedRegex(@"^(EO \d+|S\. \d+(?= § )|H\.R\. \d+(?= § )) (?:(?<=\. \d+ )§ )?(.*)$")]
    private static partial Regex LawAndSection();
}
