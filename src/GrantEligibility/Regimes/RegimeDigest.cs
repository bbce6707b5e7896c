using System.Security.Cryptography;
using System.Text;
using NRules.RuleModel;

namespace GrantEligibility.Regimes;

/// <summary>
/// The digest of a regime: SHA-256 over its requirements, the expressions of its rules and its parameter documents, so
/// that it changes whenever an answer could.
/// </summary>
internal static class RegimeDigest
{
    internal static string Of(Regime regime, IEnumerable<Requirement> requirements, IEnumerable<IRuleDefinition> rules)
    {
        var text = new StringBuilder();
        text.Append(regime.Id).Append('\n').Append(regime.Version).Append('\n');
        foreach (var requirement in requirements)
        {
            text.Append(PlainText.Of($"{requirement.Id}|{requirement.Title}|{requirement.Citations}|{requirement.Asks}|{requirement.Kind}|{requirement.From}|{requirement.Until}\n"));
        }

        foreach (var option in regime.Options)
        {
            text.Append(PlainText.Of($"{option.Name}|{option.Default}|{option.IsChoice}\n"));
        }

        foreach (var rule in rules.OrderBy(r => r.Name, StringComparer.Ordinal))
        {
            RuleText.Append(text, rule);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        foreach (var parameter in regime.Parameters)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(parameter.Name));
            hash.AppendData(parameter.Utf8Json.Span);
        }

        return HexText.Of(hash.GetHashAndReset());
    }
}
