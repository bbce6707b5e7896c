using NRules.Fluent.Dsl;

namespace NRules.Fluent;

/// <summary>Constructs rule classes. A host supplies one to construct them with services, for instance.</summary>
public interface IRuleActivator
{
    /// <summary>Constructs the rules of a class.</summary>
    /// <param name="type">The rule class.</param>
    /// <returns>One rule or several; none to leave the class out.</returns>
    IEnumerable<Rule> Activate(Type type);
}
