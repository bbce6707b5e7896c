using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace NRules.Fluent;

/// <summary>Turns rule objects into rules in canonical form. Stateless; a rule object belongs to one thread while it is being turned.</summary>
public class RuleDefinitionFactory
{
    /// <summary>Turns several rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>Their canonical forms, in the same order.</returns>
    /// <exception cref="RuleDefinitionException">A rule is defined in a way that cannot work.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(Create)];
    }

    /// <summary>Turns a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its canonical form.</returns>
    /// <exception cref="RuleDefinitionException">The rule is defined in a way that cannot work.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.ToDefinition();
        }
        catch (Exception exception) when (exception is not RuleDefinitionException)
        {
            // Whatever went wrong, the author needs to know in which rule.
            throw new RuleDefinitionException(exception.Message, rule.GetType(), exception);
        }
    }
}
