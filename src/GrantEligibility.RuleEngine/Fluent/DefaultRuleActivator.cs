using System.Reflection;
using NRules.Fluent.Dsl;

namespace NRules.Fluent;

/// <summary>Constructs a rule class by its parameterless public constructor. Stateless.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    /// <exception cref="MissingMethodException">The class has no public constructor without parameters.</exception>
    public IEnumerable<Rule> Activate(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.GetConstructor(Type.EmptyTypes) is null)
            throw new MissingMethodException("It has no public constructor without parameters. Give it one, or set the repository's Activator to one that knows how to construct it.");
        const BindingFlags publicConstructor = BindingFlags.Instance | BindingFlags.Public | BindingFlags.CreateInstance | BindingFlags.DoNotWrapExceptions;
        return [(Rule)Activator.CreateInstance(type, publicConstructor, binder: null, args: null, culture: null)!];
    }
}
