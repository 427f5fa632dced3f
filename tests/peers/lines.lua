-- Prints "= PARAGRAPH RATIO HYPHEN OVERFULL" for each line of the paragraphs of \list, broken with what lines.tex has set.
local paragraph = 0
local overfull = {}

dofile((token.get_macro("script"):gsub("[^/]*$", "hyphens.lua")))

local function last_character(head)
  local found = 0
  for item in node.traverse(head) do
    if item.id == node.id("glyph") then
      found = item.char
    elseif item.id == node.id("disc") and item.replace then
      found = last_character(item.replace)
    end
  end
  return found
end

luatexbase.add_to_callback("hpack_quality", function(incident, _, line)
  if incident == "overfull" then
    overfull[node.direct.todirect(line)] = true
  end
end, "lines")

luatexbase.add_to_callback("post_linebreak_filter", function(head)
  for line in node.traverse_id(node.id("hlist"), head) do
    local ratio = line.glue_order > 0 and 0 or line.glue_sign == 2 and -line.glue_set or line.glue_sign == 1 and line.glue_set or 0
    local last = last_character(line.head)
    local ends_with_hyphen = last == 0x2D or last == 0x2010
    io.stdout:write(string.format("= %d %.5f %d %d\n", paragraph, ratio, ends_with_hyphen and 1 or 0, overfull[node.direct.todirect(line)] and 1 or 0))
  end
  overfull = {}
  return true
end, "lines")

function begin_paragraph(number)
  paragraph = number
end

local number = 0
for text in io.lines(token.get_macro("list")) do
  tex.sprint(string.format("\\setbox0\\vbox\\bgroup\\directlua{begin_paragraph(%d)}\\noindent ", number))
  tex.sprint(-2, text)
  tex.sprint("\\par\\egroup ")
  number = number + 1
end
