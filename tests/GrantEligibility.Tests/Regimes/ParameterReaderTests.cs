using System.Text;
using GrantEligibility.Regimes;

namespace GrantEligibility.Tests.Regimes;

[TestFixture]
public sealed class ParameterReaderTests
{
    [Test]
    public void ReadWords_WordsOfAnEnumeration_AreItsValues() =>
        Assert.That(ParameterReader.ReadWords<Season>(Document("early-spring"), "season.json").Values.Single().Value, Is.EqualTo(Season.EarlySpring));

    [Test]
    public void ReadWords_AnotherWord_IsRefusedWithTheWords() =>
        Assert.That(
            () => ParameterReader.ReadWords<Season>(Document("autumn"), "season.json"),
            Throws.InstanceOf<FormatException>().With.Message.Contains("autumn").And.Message.Contains("early-spring"));

    [Test]
    public void ReadWords_EnumerationThatDoesNotCount_IsRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => ParameterReader.ReadWords<Gap>(Document("low"), "gap.json"), Throws.InstanceOf<NotSupportedException>());
        Assert.That(() => ParameterReader.ReadWords<Small>(Document("low"), "small.json"), Throws.InstanceOf<NotSupportedException>());
    });

    private static byte[] Document(string word) => Encoding.UTF8.GetBytes(
        $$"""
        {
          "name": "season", "unit": "season",
          "values": [ { "from": "2020-01-01", "value": "{{word}}", "authority": "a", "evidence": "e", "checkedOn": "2026-01-01" } ]
        }
        """);

    private enum Season
    {
        Winter,
        EarlySpring,
    }

    private enum Gap
    {
        Low = 1,
        High = 2,
    }

    private enum Small : byte
    {
        Low,
        High,
    }
}
